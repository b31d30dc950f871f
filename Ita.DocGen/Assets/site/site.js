// Nothing here is needed to read a page. It adds copy buttons and lets Escape put away the words beside a number.
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
