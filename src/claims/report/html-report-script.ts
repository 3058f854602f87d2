/**
 * The script of the check page: opens a claim's card in the sheet, walks with j and k, closes with Escape and returns
 * to the place. Without it the marks are links to the cards below the article.
 */
export const SCRIPT = `
(() => {
  const sheet = document.getElementById('sheet');
  const body = document.getElementById('sheet-body');
  const marks = [...document.querySelectorAll('a.claim[data-first]')];
  const all = [...document.querySelectorAll('a[data-card]')];
  let at = -1;
  let opener = null;
  const address = (hash) => {
    try { history.replaceState(null, '', hash || location.pathname + location.search); } catch {}
  };
  const paint = (id) => {
    for (const a of all) {
      if (!a.classList.contains('claim')) continue;
      const on = a.dataset.card === id;
      a.classList.toggle('open', on);
      a.setAttribute('aria-expanded', String(on));
    }
  };
  const open = (id, from) => {
    const card = document.getElementById(id);
    if (!card) return;
    const copy = card.cloneNode(true);
    copy.removeAttribute('id');
    for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
    body.replaceChildren(copy);
    sheet.hidden = false;
    sheet.scrollTop = 0;
    opener = from || marks.find((a) => a.dataset.card === id) || null;
    at = marks.findIndex((a) => a.dataset.card === id);
    paint(id);
    address('#' + id);
  };
  const close = () => {
    if (sheet.hidden) return;
    sheet.hidden = true;
    body.replaceChildren();
    paint('');
    address('');
    if (opener) opener.focus();
  };
  const walk = (step) => {
    if (marks.length === 0) return;
    const focused = marks.indexOf(document.activeElement);
    const from = focused >= 0 ? focused : at;
    const next = marks[from < 0 ? (step > 0 ? 0 : marks.length - 1) : Math.min(marks.length - 1, Math.max(0, from + step))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    open(next.dataset.card, next);
  };
  for (const a of all) {
    if (a.classList.contains('claim')) {
      a.setAttribute('role', 'button');
      a.setAttribute('aria-controls', 'sheet');
      a.setAttribute('aria-expanded', 'false');
    }
    a.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      open(a.dataset.card, a);
    });
    a.addEventListener('keydown', (event) => {
      if (event.key !== ' ' || !a.classList.contains('claim')) return;
      event.preventDefault();
      open(a.dataset.card, a);
    });
  }
  document.getElementById('sheet-close').addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === 'j') walk(1);
    else if (event.key === 'k') walk(-1);
    else if (event.key === 'Escape') close();
  });
  const hash = location.hash.slice(1);
  if (/^card-\\d+$/.test(hash)) open(hash, null);
})();
`;
