/**
 * The script of the check page: opens a claim's card in the sheet, walks with j and k, with n and p through what fails
 * or misleads, copies the evidence, closes with Escape and returns to the place. Without it the marks are links to the
 * cards below the article, and the choice of verdicts still works.
 */
export const SCRIPT = `
(() => {
  const sheet = document.getElementById('sheet');
  const body = document.getElementById('sheet-body');
  const links = [...document.querySelectorAll('a[data-card]')];
  const marks = links.filter((a) => a.hasAttribute('data-first'));
  let now = '';
  let opener = null;
  const address = (hash) => {
    try { history.replaceState(null, '', hash || location.pathname + location.search); } catch {}
  };
  const paint = () => {
    document.documentElement.classList.toggle('opened', now !== '');
    for (const a of links) {
      if (!a.classList.contains('claim')) continue;
      a.classList.toggle('open', a.dataset.card === now);
      a.setAttribute('aria-expanded', String(a.dataset.card === now));
    }
  };
  const open = (id, from, enter) => {
    const place = document.getElementById(id);
    if (!place) return;
    const card = place.closest('.card').cloneNode(true);
    for (const part of card.querySelectorAll('[id]')) {
      part.classList.toggle('now', part.id === id);
      part.removeAttribute('id');
    }
    body.replaceChildren(card);
    sheet.hidden = false;
    sheet.scrollTop = 0;
    now = id;
    opener = from || marks.find((a) => a.dataset.card === id) || null;
    paint();
    address('#' + id);
    if (enter) sheet.focus();
  };
  const close = () => {
    if (sheet.hidden) return;
    sheet.hidden = true;
    body.replaceChildren();
    now = '';
    paint();
    address('');
    if (opener) opener.focus();
  };
  const chosen = () => {
    const input = document.querySelector('input[name=show]:checked');
    const all = !input || input.value === 'all';
    return marks.filter((a) => all || a.classList.contains(input.value));
  };
  const errs = (a) => a.classList.contains('fails') || a.classList.contains('misleading');
  const walk = (step, among) => {
    const active = marks.indexOf(document.activeElement);
    const at = active >= 0 ? active : marks.findIndex((a) => a.dataset.card === now);
    const ahead = among.filter((a) => (step > 0 ? marks.indexOf(a) > at : at < 0 || marks.indexOf(a) < at));
    const next = step > 0 ? ahead[0] : ahead[ahead.length - 1];
    if (!next) return;
    open(next.dataset.card, next, false);
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  const copy = async (button) => {
    const text = body.firstElementChild.dataset.plain;
    const said = await navigator.clipboard.writeText(text).then(() => 'Copied', () => 'Could not copy');
    button.textContent = said;
    setTimeout(() => { button.textContent = 'Copy as text'; }, 2000);
  };
  for (const a of links) {
    if (a.classList.contains('claim')) {
      a.setAttribute('role', 'button');
      a.setAttribute('aria-controls', 'sheet');
      a.setAttribute('aria-expanded', 'false');
    }
    a.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      open(a.dataset.card, a, true);
    });
    a.addEventListener('keydown', (event) => {
      if (event.key !== ' ' || !a.classList.contains('claim')) return;
      event.preventDefault();
      open(a.dataset.card, a, true);
    });
  }
  sheet.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    const back = event.target.closest('a.back');
    if (back) close();
    else if (!button) return;
    else if (button.dataset.do === 'close') close();
    else if (button.dataset.do === 'copy') copy(button);
    else {
      walk(button.dataset.do === 'on' ? 1 : -1, chosen());
      button.focus();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === 'j') walk(1, chosen());
    else if (event.key === 'k') walk(-1, chosen());
    else if (event.key === 'n') walk(1, marks.filter(errs));
    else if (event.key === 'p') walk(-1, marks.filter(errs));
    else if (event.key === 'Escape') close();
  });
  for (const keys of document.querySelectorAll('.keys')) keys.hidden = false;
  const hash = location.hash.slice(1);
  if (/^card-\\d+$/.test(hash)) open(hash, null, false);
})();
`;
