// The owner in the middle, contacts in rings by the strength of the tie, targets outermost.
const networkMap = (() => {
  const {people, ties, paths, rings} = report.map;
  const FEW = 80;
  const MANY = 300;
  const neighbours = people.map(() => new Set());
  for (const tie of ties) {
    neighbours[tie.from].add(tie.to);
    neighbours[tie.to].add(tie.from);
  }
  const onWay = new Set(paths.flatMap(path => path.people));
  // Who gets a label first where there is not room for all.
  const rank = person => ({owner: 0, target: 1, advocate: 2, candidate: 3})[person.role] ?? (person.drifting ? 4 : 5);
  const order = d3.sort(d3.range(people.length), i => (onWay.has(i) ? 0 : 10) + rank(people[i]));
  const named = new Set(order.filter(i => people.length <= FEW || rank(people[i]) < 4 || onWay.has(i)));
  let scale = 1;
  // A wide page makes the circles ellipses.
  let stretch = 1;
  let transform = d3.zoomIdentity;
  let chosen = null;
  let svg;
  let marks;
  let labels;
  let zoom;
  let size = {width: 1, height: 1};

  const px = i => people[i].x * scale * stretch;
  const py = i => people[i].y * scale;

  function draw(box, width) {
    const height = Math.round(Math.min(720, Math.max(300, width * .82)));
    size = {width, height};
    const reach = d3.max(people, person => Math.hypot(person.x, person.y)) + .8;
    const wide = (width / 2 - Math.min(70, width * .1)) / reach;
    scale = Math.min(wide, (height / 2 - 20) / reach);
    stretch = Math.min(1.5, wide / scale);
    svg = canvas(box, width, height).classed('many', people.length > MANY);
    const stage = svg.append('g').attr('class', 'all');
    drawRings(stage);
    drawTies(stage);
    drawPeople(stage);
    nameRings(stage);
    labels = stage.append('g').attr('class', 'labels');
    zoom = d3.zoom().scaleExtent([1, 12])
        .extent([[0, 0], [width, height]])
        .translateExtent([[0, 0], [width, height]])
        .filter(event => event.type === 'wheel' ? event.ctrlKey || event.metaKey
            : event.touches ? event.touches.length > 1 : !event.button)
        .on('zoom', event => {
          transform = event.transform;
          stage.attr('transform', centred(transform));
        })
        .on('end', label);
    svg.call(zoom);
    svg.call(zoom.transform, transform);
    paint();
  }

  // The map's own zero is the owner; the zoom's is the corner.
  const centred = t => `translate(${t.x + t.k * size.width / 2},${t.y + t.k * size.height / 2}) scale(${t.k})`;

  const onX = x => (x + size.width / 2) * transform.k + transform.x;
  const onY = y => (y + size.height / 2) * transform.k + transform.y;

  function drawRings(stage) {
    stage.append('g').selectAll('ellipse').data([...rings].reverse()).join('ellipse')
        .attr('class', 'ring filled').attr('rx', ring => ring.radius * scale * stretch).attr('ry', ring => ring.radius * scale);
  }

  function nameRings(stage) {
    stage.append('g').selectAll('text').data(rings).join('text').attr('class', 'faint')
        .attr('text-anchor', 'middle').attr('y', ring => 4 - ring.radius * scale).text(ring => ring.name);
  }

  const line = (from, to) => `M${px(from)},${py(from)}L${px(to)},${py(to)}`;

  function drawTies(stage) {
    const all = stage.append('g');
    const known = d3.range(1, people.length).filter(i => people[i].strength > 0);
    if (known.length <= 4 * FEW) {
      all.append('path').attr('class', 'tie own').attr('d', known.map(i => line(0, i)).join(''));
    }
    const [introduced, acquainted] = [true, false].map(kind => ties.filter(tie => tie.introduced === kind));
    for (const [name, some] of [['tie', acquainted], ['tie introduced', introduced]]) {
      all.append('path').attr('class', name).attr('d', some.map(tie => line(tie.from, tie.to)).join(''));
    }
    all.selectAll('path.way').data(paths).join('path').attr('class', 'tie way')
        .attr('d', path => 'M' + path.people.map(i => `${px(i)},${py(i)}`).join('L'));
    all.append('path').attr('class', 'tie chosen');
  }

  function drawPeople(stage) {
    const grow = Math.min(1, Math.max(.3, scale / 26));
    const grown = i => rank(people[i]) < 4 ? Math.max(grow, .7) : grow;
    marks = stage.append('g').selectAll('g').data([...order].reverse()).join('g').attr('class', 'person-mark')
        .attr('transform', i => `translate(${px(i)},${py(i)}) scale(${grown(i)})`);
    marks.append('title').text(i => sentence(people[i]));
    marks.filter(i => people[i].drifting).append('circle').attr('class', 'drifting-ring').attr('r', 12);
    marks.append('path').attr('class', i => 'node ' + people[i].role).attr('d', i => report.shapes[people[i].role]);
    marks.on('click', (event, i) => pick({kind: 'person', person: i}));
  }

  // Labels of one size at any zoom, none on another, those that matter most first.
  function label() {
    const taken = rings.map(ring => [-18, -ring.radius * scale - 8, 18, -ring.radius * scale + 6]);
    order.filter(i => rank(people[i]) < 4).forEach(i => taken.push([px(i) - 7, py(i) - 7, px(i) + 7, py(i) + 7]));
    taken.forEach((box, i) => {
      taken[i] = [onX(box[0]), onY(box[1]), onX(box[2]), onY(box[3])];
    });
    const room = [];
    const wanted = chosen ? order.filter(i => i === 0 || chosen.on.has(i)) : order;
    for (const i of wanted) {
      if (!chosen && !named.has(i) && transform.k < 2) continue;
      const x = onX(px(i));
      const y = onY(py(i));
      if (x < 0 || y < 0 || x > size.width || y > size.height || room.length > 150) continue;
      const text = i === 0 ? 'You' : fitted(people[i].name, 130);
      const half = textWidth(text) / 2 + 3;
      const middle = Math.max(half, Math.min(size.width - half, x));
      const box = [middle - half, y + 9, middle + half, y + 23];
      if (taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
      taken.push(box);
      room.push({i, text, aside: (middle - x) / transform.k});
    }
    labels.selectAll('text').data(room, one => one.i).join('text')
        .attr('class', one => rank(people[one.i]) < 4 || onWay.has(one.i) ? 'strong' : null)
        .attr('text-anchor', 'middle')
        .attr('font-size', 12 / transform.k)
        .attr('stroke-width', 3 / transform.k)
        .attr('transform', one => `translate(${px(one.i) + one.aside},${py(one.i) + 20 / transform.k})`)
        .text(one => one.text);
  }

  function paint() {
    const on = chosen ? chosen.on : new Set();
    svg.classed('picked', chosen !== null);
    marks.classed('on', i => on.has(i));
    svg.selectAll('path.way').classed('on', (path, i) => chosen !== null
        && (chosen.path === i || chosen.path === undefined && path.people.every(j => on.has(j))));
    svg.select('path.chosen').attr('d', chosen && chosen.person > 0
        ? [...neighbours[chosen.person]].map(i => line(chosen.person, i)).join('') || null : null);
    label();
  }

  // Picks a person, a path or a group of people; picking the same again lets go.
  function pick(next) {
    const same = chosen && next && ['kind', 'person', 'path', 'group'].every(key => chosen[key] === next[key]);
    chosen = !next || same ? null : {...next, on: new Set(members(next))};
    paint();
    made.listeners.forEach(listener => listener(chosen));
  }

  function members(pick) {
    if (pick.kind === 'person') return [pick.person, ...neighbours[pick.person]];
    if (pick.kind === 'path') return paths[pick.path].people;
    return order.filter(i => pick.group === 'drifting' ? people[i].drifting : people[i].role === pick.group);
  }

  const sentence = person => person.name + (person.work ? `, ${person.work}` : '') + `. ${person.meaning}.`
      + (person.strength > 0 ? ` Tie: ${person.strength >= 0.5 ? 'strong' : person.strength >= 0.2 ? 'medium' : 'weak'}, last in touch ${person.lastTouch}.` : '')
      + (person.drifting ? ' Drifting.' : '');

  const made = Object.assign(chart('map-chart', draw), {
    listeners: [], people, neighbours, pick, sentence,
    zoomBy: factor => svg.call(zoom.scaleBy, factor),
    moveBy: (x, y) => svg.call(zoom.translateBy, x / transform.k, y / transform.k),
    fit: () => svg.call(zoom.transform, d3.zoomIdentity),
    show(i) {
      const k = Math.max(transform.k, people.length > 200 ? 3 : 1.4);
      svg.call(zoom.transform, d3.zoomIdentity.translate(size.width / 2, size.height / 2).scale(k)
          .translate(-px(i) - size.width / 2, -py(i) - size.height / 2));
    }
  });
  return made;
})();
