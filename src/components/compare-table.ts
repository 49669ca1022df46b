/** What a row is found by in one column: the choices its cell names, else its paragraphs. */
function valuesIn(row: HTMLTableRowElement, column: number): string[] {
  const cell = row.cells[column];
  const named = cell?.dataset['choices'];
  if (named !== undefined) return named.split('|');
  return [...(cell?.querySelectorAll('p') ?? [])].map((item) => item.textContent?.trim() ?? '');
}

/**
 * A comparison table that can be narrowed. The table is complete without script; this adds a choice for each
 * column that is marked for it, hides rows that do not fit, and says how many are left.
 */
class CompareTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const head = table?.tHead?.rows[0];
    const rows = [...(table?.tBodies[0]?.rows ?? [])];
    if (!table || !head) throw new Error('compare-table has no table with a head');
    const columns = [...head.cells].flatMap((cell, index) =>
      cell.dataset['filter'] ? [{ index, label: cell.dataset['filter'] }] : [],
    );
    if (columns.length === 0 || rows.length < 4) return;

    const form = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = this.dataset['title'] ?? '';
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    form.append(legend);
    const selects = columns.map(({ index, label }) => {
      const select = document.createElement('select');
      const values = [...new Set(rows.flatMap((row) => valuesIn(row, index)))].sort();
      select.append(new Option(this.dataset['any'], ''), ...values.map((value) => new Option(value, value)));
      const holder = document.createElement('label');
      holder.append(label, ' ', select);
      form.append(holder);
      return { index, select };
    });
    const narrow = (): void => {
      let left = 0;
      for (const row of rows) {
        const fits = selects.every(
          ({ index, select }) => select.value === '' || valuesIn(row, index).includes(select.value),
        );
        row.hidden = !fits;
        if (fits) left += 1;
      }
      status.textContent = (this.dataset['count'] ?? '')
        .replace('{count}', String(left))
        .replace('{all}', String(rows.length));
    };
    form.addEventListener('change', narrow);
    form.append(status);
    this.prepend(form);
  }
}
customElements.define('compare-table', CompareTable);
