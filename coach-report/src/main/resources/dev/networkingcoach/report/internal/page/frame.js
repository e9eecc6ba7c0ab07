'use strict';
// What the charts share. Everything is drawn from the data block; all text goes in as text.
const report = JSON.parse(document.getElementById('data').textContent);
const byId = id => document.getElementById(id);
const charts = [];

// A chart that is drawn for the width it has, and again when that changes.
function chart(id, draw) {
  const box = byId(id);
  if (!box) return {draw() {}};
  const made = {
    box,
    width: 0,
    draw() {
      made.width = Math.max(260, Math.floor(box.clientWidth));
      draw(box, made.width);
    }
  };
  charts.push(made);
  made.draw();
  new ResizeObserver(() => {
    if (Math.abs(box.clientWidth - made.width) > 1) made.draw();
  }).observe(box);
  return made;
}

function canvas(box, width, height) {
  d3.select(box).selectAll('svg').remove();
  return d3.select(box).append('svg')
      .attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height)
      .attr('aria-hidden', 'true').attr('focusable', 'false');
}

const ruler = document.createElement('canvas').getContext('2d');

function textWidth(text, font) {
  ruler.font = font || '12px system-ui, sans-serif';
  return ruler.measureText(text).width;
}

// The text, or as much of its beginning as fits.
function fitted(text, width) {
  if (textWidth(text) <= width) return text;
  const letters = Array.from(text);
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(letters.slice(0, middle).join('') + '…') <= width) low = middle;
    else high = middle - 1;
  }
  return letters.slice(0, low).join('') + '…';
}

// A and á, upper case and lower: whoever searches does not mind.
const folded = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const plural = (number, one, many = one + 's') => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const asDay = text => new Date(text + 'T00:00:00Z');
const dayWords = new Intl.DateTimeFormat('en', {day: 'numeric', month: 'short', timeZone: 'UTC'});
const fullDay = new Intl.DateTimeFormat('en', {
  weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'
});
