// The search of a preview. It loads the list of what there is when somebody comes to search, as a script, since a page that
// is opened as a file may fetch nothing. Results are made as text: nothing of the document is read as markup.

(() => {
  const input = document.getElementById('search');
  const list = document.getElementById('results');
  const root = document.body.dataset.root ?? '';
  const MOST = 30;
  let chosen = -1;

  const load = () => {
    if (document.getElementById('search-index') !== null) return;
    const script = document.createElement('script');
    script.id = 'search-index';
    script.src = `${root}search-index.js`;
    script.addEventListener('load', show);
    document.head.append(script);
  };

  const matches = (entry, words) => {
    const text = `${entry[0]} ${entry[1]} ${entry[3]}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = [];
    if (words.length > 0) {
      for (const entry of globalThis.specsmithIndex ?? []) {
        if (matches(entry, words)) found.push(entry);
        if (found.length === MOST) break;
      }
    }
    list.replaceChildren(
      ...found.map(([title, what, path], index) => {
        const item = document.createElement('li');
        item.id = `result-${index}`;
        item.setAttribute('role', 'option');
        item.dataset.path = path;
        item.append(title);
        const more = document.createElement('span');
        more.textContent = what;
        item.append(more);
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          open(item);
        });
        return item;
      }),
    );
    choose(found.length > 0 ? 0 : -1);
    setOpen(found.length > 0);
  };

  const setOpen = (isOpen) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
  };

  const choose = (index) => {
    chosen = index;
    for (const [at, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(at === index));
    const item = list.children[index];
    if (item === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    }
  };

  const open = (item) => {
    if (item !== undefined) location.href = `${root}${item.dataset.path}`;
  };

  input.addEventListener('focus', load);
  input.addEventListener('input', show);
  input.addEventListener('blur', () => setOpen(false));
  input.addEventListener('keydown', (event) => {
    const { length } = list.children;
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter') open(list.children[chosen]);
    else if (length > 0 && event.key === 'ArrowDown') choose((chosen + 1) % length);
    else if (length > 0 && event.key === 'ArrowUp') choose((chosen - 1 + length) % length);
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
  input.disabled = false;
})();
