// What stands beside the map: finding people, groups of them, paths, and the keys.
(() => {
  const {people, neighbours} = networkMap;
  const find = byId('map-find');
  const found = byId('map-found');
  const legend = [...byId('map-legend').querySelectorAll('button')];
  const paths = [...document.querySelectorAll('#map-paths button')];
  const words = people.map(person => folded(person.name + ' ' + person.work));
  const MOST = 6;

  function search() {
    const wanted = folded(find.value.trim());
    const all = wanted === '' ? [] : d3.range(1, people.length).filter(i => words[i].includes(wanted));
    found.replaceChildren(...all.slice(0, MOST).map(entry));
    byId('map-status').textContent = wanted === '' ? ''
        : plural(all.length, 'person', 'people') + ' found' + (all.length > MOST ? `, ${MOST} shown` : '');
  }

  function entry(i) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    const name = document.createElement('bdi');
    name.textContent = people[i].name;
    const work = document.createElement('bdi');
    work.className = 'muted';
    work.textContent = people[i].work;
    button.append(name, ' ', work);
    button.addEventListener('click', () => {
      networkMap.pick(null);
      networkMap.pick({kind: 'person', person: i});
      networkMap.show(i);
    });
    item.append(button);
    return item;
  }

  networkMap.listeners.push(chosen => {
    legend.forEach(button =>
      button.setAttribute('aria-pressed', String(chosen !== null && chosen.group === button.dataset.group)));
    paths.forEach((button, i) =>
      button.setAttribute('aria-pressed', String(chosen !== null && chosen.path === i)));
    const person = chosen && chosen.kind === 'person' ? chosen.person : null;
    const panel = byId('map-person');
    panel.hidden = person === null;
    panel.replaceChildren();
    if (person === null) return;
    const about = document.createElement('p');
    about.textContent = networkMap.sentence(people[person]);
    const knows = document.createElement('p');
    knows.className = 'muted';
    const names = [...neighbours[person]].map(i => people[i].name);
    knows.textContent = names.length === 0 ? 'Knows nobody here, as far as you noted.'
        : 'Knows ' + names.slice(0, 8).join(', ') + (names.length > 8 ? ` and ${names.length - 8} more.` : '.');
    panel.append(about, knows);
    byId('map-status').textContent = about.textContent;
  });

  find.addEventListener('input', search);
  legend.forEach(button =>
    button.addEventListener('click', () => networkMap.pick({kind: 'group', group: button.dataset.group})));
  paths.forEach((button, i) => button.addEventListener('click', () => networkMap.pick({kind: 'path', path: i})));
  byId('map-in').addEventListener('click', () => networkMap.zoomBy(1.5));
  byId('map-out').addEventListener('click', () => networkMap.zoomBy(1 / 1.5));
  byId('map-fit').addEventListener('click', () => networkMap.fit());
  const keys = {
    '+': () => networkMap.zoomBy(1.5),
    '=': () => networkMap.zoomBy(1.5),
    '-': () => networkMap.zoomBy(1 / 1.5),
    0: () => networkMap.fit(),
    ArrowLeft: () => networkMap.moveBy(60, 0),
    ArrowRight: () => networkMap.moveBy(-60, 0),
    ArrowUp: () => networkMap.moveBy(0, 60),
    ArrowDown: () => networkMap.moveBy(0, -60),
    Escape: () => networkMap.pick(null)
  };
  networkMap.box.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  byId('map-controls').hidden = false;
  byId('map-zoom').hidden = false;
})();
