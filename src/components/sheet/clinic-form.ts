/** Details as they stand after the `#`; empty ones are left out. The part after `#` is never sent to a server. */
export function detailsToHash(details: Record<string, string>): string {
  const filled = Object.entries(details).filter(([, value]) => value.trim() !== '');
  const text = new URLSearchParams(filled.map(([key, value]) => [key, value.trim()])).toString();
  return text === '' ? '' : `#${text}`;
}

/**
 * Details in the part after the `#`; other names are passed over, as is an anchor of the page.
 * @param longest most characters of each detail, by its name; more would not fit its line
 */
export function detailsFromHash(hash: string, longest: ReadonlyMap<string, number>): Record<string, string> {
  const found = [...new URLSearchParams(hash.replace(/^#/, ''))].filter(([key]) => longest.has(key));
  return Object.fromEntries(found.map(([key, value]) => [key, value.slice(0, longest.get(key))]));
}

/**
 * Fills the clinic's lines from the address, and puts them into it on demand. Without script the lines can still be
 * typed into and printed.
 */
export function startClinicForm(document: Document, location: Location, history: History): void {
  const form = document.querySelector('clinic-form');
  if (!form) throw new Error('no clinic form on this page');
  const inputs = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const status = form.querySelector<HTMLElement>('[role=status]');
  const buttons = [...form.querySelectorAll('button')];
  const longest = new Map(inputs.map((input) => [input.name, input.maxLength]));
  const read = (): void => {
    const details = detailsFromHash(location.hash, longest);
    if (Object.keys(details).length === 0) return;
    for (const input of inputs) input.value = details[input.name] ?? '';
  };
  const keep = (): void => {
    const details = Object.fromEntries(inputs.map((input) => [input.name, input.value]));
    history.replaceState(null, '', `${location.pathname}${detailsToHash(details)}`);
    if (status) status.textContent = status.dataset['made'] ?? '';
  };
  const clear = (): void => {
    for (const input of inputs) input.value = '';
    history.replaceState(null, '', location.pathname);
    if (status) status.textContent = '';
  };
  for (const button of buttons) {
    button.addEventListener('click', button.name === 'clear' ? clear : keep);
    if (button.parentElement) button.parentElement.hidden = false;
  }
  window.addEventListener('hashchange', read);
  read();
}
