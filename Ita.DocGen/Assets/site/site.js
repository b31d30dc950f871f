// Nothing here is needed to read a page. It adds copy buttons, lets tables be sorted, and lets Escape put away the words beside a number.
(() => {
  const copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // pages opened over plain http have no clipboard of their own
      const field = document.createElement('textarea');
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
    }
  };

  for (const button of document.querySelectorAll('button.copy')) {
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await copy(button.dataset.copy);
      button.textContent = 'คัดลอกแล้ว';
      button.focus();
      setTimeout(() => { button.textContent = words; }, 1500);
    });
  }

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    const text = cell.dataset.sort ?? cell.textContent;
    return text.trim() !== '' && !isNaN(text) ? Number(text) : text;
  };
  const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'th');

  for (const table of document.querySelectorAll('table.sortable')) {
    const body = table.tBodies[0];
    for (const head of table.tHead.rows[0].cells) {
      const button = document.createElement('button');
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const isRising = head.getAttribute('aria-sort') !== 'ascending';
        for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', isRising ? 'ascending' : 'descending');
        const rows = [...body.rows].sort((a, b) => compare(valueOf(a, head.cellIndex), valueOf(b, head.cellIndex)) * (isRising ? 1 : -1));
        body.append(...rows);
      });
    }
  }

  const root = document.documentElement;
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') root.classList.add('quiet');
  });
  for (const kind of ['focusin', 'pointerover']) {
    document.addEventListener(kind, event => {
      if (!event.target.closest?.('a.v')) root.classList.remove('quiet');
    });
  }
})();
