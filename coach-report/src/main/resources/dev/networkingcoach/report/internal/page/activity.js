// A calendar of the year, and its weeks by kind.
(() => {
  const {kinds, weeks, days} = report.activity;
  const first = asDay(weeks[0].monday);
  const dayOf = i => d3.utcDay.offset(first, i);
  let only = null;

  function drawDays(box, width) {
    const side = width < 500 ? 0 : 34;
    const cell = Math.min(20, (width - side) / weeks.length);
    const svg = canvas(box, width, 22 + cell * 7 + 26);
    const most = d3.max(days) || 1;
    const level = count => count === 0 ? 0 : Math.ceil(4 * count / most);
    svg.append('g').selectAll('rect').data(days).join('rect')
        .attr('class', count => 'level-' + level(count))
        .attr('x', (count, i) => side + Math.floor(i / 7) * cell).attr('y', (count, i) => 20 + i % 7 * cell)
        .attr('width', cell - Math.min(3, cell * .15)).attr('height', cell - Math.min(3, cell * .15)).attr('rx', cell * .2)
        .append('title').text((count, i) => `${fullDay.format(dayOf(i))}: ${count === 0 ? 'nothing' : plural(count, 'entry', 'entries')}`);
    months(svg, week => side + week * cell, cell, 12);
    if (side > 0) {
      svg.append('g').attr('class', 'axis').selectAll('text').data([[0, 'Mon'], [2, 'Wed'], [4, 'Fri']]).join('text')
          .attr('y', ([row]) => 20 + row * cell + cell * .7).text(([, name]) => name);
    }
    const scale = svg.append('g').attr('class', 'axis').attr('transform', `translate(${side},${20 + cell * 7 + 10})`);
    scale.append('text').attr('y', 10).text('none');
    scale.selectAll('rect').data(d3.range(5)).join('rect').attr('class', i => 'level-' + i)
        .attr('x', i => 34 + i * 16).attr('width', 13).attr('height', 13).attr('rx', 3);
    scale.append('text').attr('x', 34 + 5 * 16 + 4).attr('y', 10).text(`up to ${most} a day`);
  }

  function months(svg, x, cell, y) {
    const name = new Intl.DateTimeFormat('en', {month: 'short', timeZone: 'UTC'});
    const starts = weeks.map((week, i) => ({i, day: asDay(week.monday)}))
        .filter(({i, day}) => i > 0 && day.getUTCDate() <= 7);
    const every = cell * 4.3 < 30 ? 2 : 1;
    svg.append('g').attr('class', 'axis').selectAll('text').data(starts.filter((start, i) => i % every === 0)).join('text')
        .attr('x', ({i}) => x(i)).attr('y', y).text(({day}) => name.format(day));
  }

  function drawWeeks(box, width) {
    const height = 190;
    const svg = canvas(box, width, height);
    const count = week => only === null ? d3.sum(week.counts) : week.counts[only];
    const x = d3.scaleBand().domain(d3.range(weeks.length)).range([30, width]).paddingInner(.18);
    const y = d3.scaleLinear().domain([0, d3.max(weeks, count) || 1]).nice(4).range([height - 22, 8]);
    const grid = svg.append('g').attr('class', 'grid axis');
    const ticks = y.ticks(4).filter(Number.isInteger);
    grid.selectAll('line').data(ticks).join('line').attr('x1', 30).attr('x2', width).attr('y1', y).attr('y2', y);
    grid.selectAll('text').data(ticks).join('text').attr('x', 24).attr('y', tick => y(tick) + 4).attr('text-anchor', 'end').text(tick => tick);
    const bars = svg.append('g').selectAll('g').data(weeks).join('g').attr('class', 'week')
        .attr('transform', (week, i) => `translate(${x(i)},0)`);
    bars.append('title').text(sentence);
    bars.append('rect').attr('class', 'back').attr('width', x.bandwidth()).attr('y', 8).attr('height', height - 30);
    bars.each(function(week) {
      let at = 0;
      week.counts.forEach((number, kind) => {
        if (number === 0 || only !== null && only !== kind) return;
        d3.select(this).append('rect').attr('class', 'bar kind-' + kind).attr('width', x.bandwidth())
            .attr('y', y(at + number)).attr('height', Math.max(0, y(at) - y(at + number) - .5));
        at += number;
      });
    });
    months(svg, i => x(i), x.step(), height - 4);
  }

  const sentence = week => `Week of ${fullDay.format(asDay(week.monday))}: `
      + (week.counts.map((number, kind) => number && `${kinds[kind].toLowerCase()} ${number}`).filter(Boolean).join(', ') || 'nothing');

  chart('days-chart', drawDays);
  const made = chart('weeks-chart', drawWeeks);
  const buttons = [...byId('weeks-legend').querySelectorAll('button')];
  buttons.forEach(button => button.addEventListener('click', () => {
    const kind = Number(button.dataset.kind);
    only = only === kind ? null : kind;
    buttons.forEach(other => other.setAttribute('aria-pressed', String(Number(other.dataset.kind) === only)));
    made.draw();
  }));
})();
