// Giving and thanking to the right, asking and receiving to the left; a row for each contact.
(() => {
  const PAGE = 20;
  const ROW = 28;
  // What happened once or twice must not look like much.
  const WIDEST = 130;
  const LEFT = ['received', 'asked'];
  const RIGHT = ['gave', 'thanked'];
  const rows = report.balance.rows.map((row, place) => ({
    ...row,
    place,
    words: folded(row.name + ' ' + row.work),
    out: row.gave + row.thanked,
    in: row.asked + row.received
  }));
  const byName = (a, b) => a.name.localeCompare(b.name, 'en') || a.place - b.place;
  const most = (a, b) => b.out + b.in - a.out - a.in || byName(a, b);
  const orders = {
    most,
    owed: (a, b) => (a.owedSince === null) - (b.owedSince === null)
        || (a.owedSince || '').localeCompare(b.owedSince || '') || most(a, b),
    debt: (a, b) => (b.in - b.out) - (a.in - a.out) || most(a, b),
    credit: (a, b) => (b.out - b.in) - (a.out - a.in) || most(a, b),
    name: byName
  };
  let page = 0;
  let shown = [...rows].sort(most);

  function draw(box, width) {
    const some = shown.slice(page * PAGE, (page + 1) * PAGE);
    const names = Math.min(220, Math.max(96, width * .3));
    const height = 26 + ROW * Math.max(1, some.length);
    const svg = canvas(box, width, height);
    if (some.length === 0) {
      svg.append('text').attr('x', 4).attr('y', 34).text('Nobody is found.');
      return;
    }
    const left = d3.max(some, row => row.in) || 1;
    const right = d3.max(some, row => row.out) || 1;
    const owed = width < 500 ? 'owed' : 'thanks owed';
    const from = names + (some.some(row => row.owedSince) ? textWidth(owed) + 18 : 8);
    const unit = Math.min(WIDEST, (width - 8 - from) / (left + right));
    const x = d3.scaleLinear().domain([-left, right]).range([from, from + unit * (left + right)]);
    axis(svg, x, height, width < 500 ? 4 : 8);
    const groups = svg.selectAll('g.row').data(some).join('g').attr('class', 'row')
        .attr('transform', (row, i) => `translate(0,${22 + i * ROW})`);
    groups.append('title').text(sentence);
    groups.append('rect').attr('class', 'back').attr('width', width).attr('height', ROW).attr('rx', 6);
    groups.append('text').attr('x', names).attr('y', ROW / 2 + 4).attr('text-anchor', 'end')
        .text(row => fitted(row.name, names - 4));
    groups.each(function(row) {
      bars(d3.select(this), row, x, owed);
    });
    svg.append('line').attr('class', 'zero').attr('x1', x(0)).attr('x2', x(0)).attr('y1', 18).attr('y2', height);
  }

  function axis(svg, x, height, ticks) {
    const whole = x.ticks(ticks).filter(Number.isInteger);
    const grid = svg.append('g').attr('class', 'grid axis');
    grid.selectAll('line').data(whole).join('line')
        .attr('x1', x).attr('x2', x).attr('y1', 18).attr('y2', height);
    grid.selectAll('text').data(whole).join('text')
        .attr('x', x).attr('y', 12).attr('text-anchor', 'middle').text(Math.abs);
  }

  function bars(group, row, x, owed) {
    let at = 0;
    for (const kind of LEFT) {
      bar(group, kind, row[kind], x(at - row[kind]), x(at));
      at -= row[kind];
    }
    if (row.owedSince) {
      group.append('text').attr('class', 'warn').attr('text-anchor', 'end')
          .attr('x', x(at) - 6).attr('y', ROW / 2 + 4).text(owed);
    }
    at = 0;
    for (const kind of RIGHT) {
      bar(group, kind, row[kind], x(at), x(at + row[kind]));
      at += row[kind];
    }
  }

  function bar(group, kind, count, from, to) {
    if (count === 0) return;
    group.append('rect').attr('class', kind).attr('x', from + .5).attr('y', 5).attr('rx', 3)
        .attr('width', Math.max(1, to - from - 1)).attr('height', ROW - 10);
    if (to - from > 8 + textWidth(String(count))) {
      group.append('text').attr('class', 'count').attr('x', (from + to) / 2).attr('y', ROW / 2 + 4).text(count);
    }
  }

  const sentence = row => `${row.name}: you gave ${row.gave}, thanked ${row.thanked}, asked ${row.asked}, `
      + `received ${row.received}. Next: ${row.next}.`
      + (row.owedSince ? ` Thanks owed since ${fullDay.format(asDay(row.owedSince))}.` : '');

  const made = chart('balance-chart', draw);
  if (!made.box) return;
  const find = byId('balance-find');
  const order = byId('balance-order');

  function range() {
    const from = Math.min(page * PAGE + 1, shown.length);
    const to = Math.min((page + 1) * PAGE, shown.length);
    byId('balance-range').textContent = `${from}–${to} of ${plural(shown.length, 'contact')}`;
    byId('balance-back').disabled = page === 0;
    byId('balance-next').disabled = to === shown.length;
  }

  function turn(to) {
    page = to;
    made.draw();
    range();
  }

  function choose() {
    const words = folded(find.value.trim());
    shown = rows.filter(row => row.words.includes(words)).sort(orders[order.value]);
    turn(0);
  }

  find.addEventListener('input', choose);
  order.addEventListener('change', choose);
  byId('balance-controls').addEventListener('submit', event => event.preventDefault());
  byId('balance-back').addEventListener('click', () => turn(page - 1));
  byId('balance-next').addEventListener('click', () => turn(page + 1));
  byId('balance-controls').hidden = rows.length < 5;
  byId('balance-pager').hidden = rows.length <= PAGE;
  range();
})();
