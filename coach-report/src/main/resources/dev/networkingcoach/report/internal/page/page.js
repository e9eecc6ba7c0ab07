// Copies drafts, and makes the page ready for paper.
(() => {
  const SHORT = 100;
  let opened = [];

  for (const button of document.querySelectorAll('button.copy')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const draft = button.parentElement.querySelector('blockquote');
      try {
        await navigator.clipboard.writeText(draft.textContent);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(draft);
        button.textContent = 'Selected: now press Ctrl or ⌘ and C';
      }
    });
  }

  // Tables stand in for what cannot be scrolled on paper; long ones only where they were opened.
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details.data:not([open])')]
        .filter(details => details.querySelectorAll('tbody tr').length <= SHORT);
    opened.forEach(details => {
      details.open = true;
    });
    document.body.classList.add('on-paper');
    charts.forEach(chart => chart.draw());
  });
  addEventListener('afterprint', () => {
    opened.forEach(details => {
      details.open = false;
    });
    document.body.classList.remove('on-paper');
    charts.forEach(chart => chart.draw());
  });
})();
