// A bar from the day people met to the day the follow-up closes, on one time line.
(() => {
  const MOST = 20;
  const ROW = 28;
  const DAY = 86400000;
  const today = asDay(report.followUps.today);
  const windows = report.followUps.windows.map(one => ({
    ...one,
    met: asDay(one.met),
    closes: asDay(one.closes),
    due: asDay(one.due),
    bestBy: one.bestBy && asDay(one.bestBy)
  }));
  let all = windows.length <= MOST;

  function draw(box, width) {
    const some = all ? windows : windows.slice(0, MOST);
    const names = Math.min(200, Math.max(96, width * .26));
    const height = 30 + ROW * some.length;
    const svg = canvas(box, width, height);
    const first = new Date(Math.min(today, d3.min(some, one => one.met)) - DAY);
    const last = new Date(Number(d3.max(some, one => one.due > today ? one.due : today)) + 2 * DAY);
    const x = d3.scaleUtc().domain([first, last]).range([names + 8, width - 8]);
    axis(svg, x, height, width < 500 ? 3 : 8);
    const groups = svg.selectAll('g.row').data(some).join('g')
        .attr('class', one => one.hidden ? 'row quiet' : 'row')
        .attr('transform', (one, i) => `translate(0,${26 + i * ROW})`);
    groups.append('title').text(sentence);
    groups.append('rect').attr('class', 'back').attr('width', width).attr('height', ROW).attr('rx', 6);
    groups.append('text').attr('x', names).attr('y', ROW / 2 + 4).attr('text-anchor', 'end')
        .text(one => fitted(one.name, names - 4));
    groups.each(function(one) {
      bars(d3.select(this), one, x);
    });
    svg.append('line').attr('class', 'today-line').attr('x1', x(today)).attr('x2', x(today)).attr('y1', 18).attr('y2', height);
  }

  function axis(svg, x, height, ticks) {
    const clear = textWidth('00 Mon') / 2 + textWidth('today') / 2 + 6;
    const days = d3.union(x.ticks(ticks).map(day => Number(d3.utcDay.floor(day))));
    const apart = Array.from(days, day => new Date(day));
    const grid = svg.append('g').attr('class', 'grid axis');
    grid.selectAll('line').data(apart).join('line').attr('x1', x).attr('x2', x).attr('y1', 18).attr('y2', height);
    grid.selectAll('text').data(apart.filter(day => Math.abs(x(day) - x(today)) > clear)).join('text')
        .attr('x', x).attr('y', 12).attr('text-anchor', 'middle').text(day => dayWords.format(day));
    svg.append('text').attr('class', 'today-word').attr('x', x(today)).attr('y', 12).attr('text-anchor', 'middle').text('today');
  }

  function bars(group, one, x) {
    group.append('rect').attr('class', one.state).attr('x', x(one.met)).attr('y', 7).attr('rx', 4)
        .attr('width', Math.max(2, x(one.closes) - x(one.met))).attr('height', ROW - 14);
    if (one.state === 'lapsed') {
      group.append('rect').attr('class', 'reopen').attr('x', x(one.closes)).attr('y', 9)
          .attr('width', Math.max(2, x(one.due) - x(one.closes))).attr('height', ROW - 18);
    }
    if (one.bestBy) {
      const at = x(one.bestBy);
      group.append('path').attr('class', 'best').attr('d', `M${at},${ROW / 2 - 7}l7,7l-7,7l-7,-7z`);
    }
    group.append('path').attr('class', 'due').attr('d', `M${x(one.due)},4v${ROW - 8}`);
  }

  const sentence = one => `${one.name}: ${one.meaning}. Met ${fullDay.format(one.met)}`
      + (one.where ? ` at ${one.where}` : '')
      + (one.bestBy ? `, best by ${fullDay.format(one.bestBy)}` : '')
      + `, ${one.distance} (${fullDay.format(one.due)}).`;

  const made = chart('follow-ups-chart', draw);
  const more = byId('follow-ups-all');
  if (!more || all) return;
  more.hidden = false;
  more.textContent = `Show all ${windows.length.toLocaleString('en')}`;
  more.addEventListener('click', () => {
    all = true;
    more.hidden = true;
    made.draw();
  });
})();
