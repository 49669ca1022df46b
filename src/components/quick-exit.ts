/** Presses of Shift that leave the page, and within how many milliseconds; the figures of the GOV.UK component. */
const presses = 3;
const within = 5000;

/** Whether keys pressed here are typing. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Makes the plain link of the quick exit replace this page in the history, and lets three presses of Shift do
 * the same. Without script the link still leaves. Nothing is erased from the history that was there before.
 */
export function startQuickExit(document: Document): void {
  const link = document.querySelector<HTMLAnchorElement>('#quick-exit');
  if (!link) throw new Error('the quick exit has no link');
  const leave = (): void => {
    document.documentElement.hidden = true;
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let times: number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || event.repeat || isTyping(event.target)) return;
    times = [...times.filter((time) => event.timeStamp - time < within), event.timeStamp];
    if (times.length >= presses) leave();
  });
}
