// Draws what the coach sent: Slack's messages with slack-blocks-to-jsx, Teams' cards with
// adaptivecards, both in a headless Chromium.
//   npm install slack-blocks-to-jsx@1.1.1 react@19 react-dom@19 adaptivecards@3.0.5
//   node docs/images/draw.mjs NODE_MODULES PAYLOADS OUT [WIDTH...]
// PAYLOADS holds JSON files as SlackPictures and TeamsPictures (test sources of the adapters) write
// them: slack-NAME.json, a list of blocks, and teams-NAME.json, a card. Each is drawn at each width
// in light and in dark: OUT/NAME.png at the first width, OUT/NAME-WIDTH-dark.png and so on.
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, payloads, out, ...more] = process.argv.slice(2);
const widths = more.length ? more.map(Number) : [560];
const require = createRequire(join(resolve(modules), 'draw.cjs'));
const scratch = mkdtempSync(join(tmpdir(), 'draw-'));

function slack(blocks, dark) {
  const { createElement } = require('react');
  const { renderToStaticMarkup } = require('react-dom/server');
  const { Message } = require('slack-blocks-to-jsx');
  const drawn = renderToStaticMarkup(createElement(Message, {
    blocks, name: 'Networking Coach', time: new Date(2026, 11, 1, 7, 30), theme: dark ? 'dark' : 'light',
    logo: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="%23446"/></svg>',
  }));
  const css = readFileSync(join(modules, 'slack-blocks-to-jsx/dist/style.css'), 'utf8');
  return page(`<style>${css}</style>${drawn}`, dark ? '#1a1d21' : '#fff', 'Lato, Arial, sans-serif');
}

function teams(card, dark) {
  const script = readFileSync(join(modules, 'adaptivecards/dist/adaptivecards.min.js'), 'utf8');
  const ink = dark ? '#ffffff' : '#242424';
  const faint = dark ? '#adadad' : '#616161';
  const colors = {
    default: { default: ink, subtle: faint },
    attention: { default: dark ? '#e37d80' : '#c4314b', subtle: dark ? '#e37d80' : '#c4314b' },
  };
  const config = {
    fontFamily: 'Segoe UI, Arial, sans-serif', supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 16 },
    containerStyles: {
      default: { backgroundColor: dark ? '#292929' : '#ffffff', foregroundColors: colors },
      emphasis: { backgroundColor: dark ? '#1f1f1f' : '#f5f5f5', foregroundColors: colors },
    },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8, maxActions: 6 },
  };
  const css = `.ac-pushButton { font: 600 14px Segoe UI, Arial, sans-serif; padding: 5px 12px; border-radius: 4px;
      border: 1px solid ${dark ? '#666' : '#d1d1d1'}; background: none; color: ${ink}; }
    .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
    .ac-pushButton.style-destructive { color: ${dark ? '#e37d80' : '#c4314b'}; }
    #card { border: 1px solid ${dark ? '#3d3d3d' : '#e0e0e0'}; border-radius: 6px; overflow: hidden; }`;
  return page(`<style>${css}</style><div id="card"></div><script>${script}</script><script>
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(config)});
    card.parse(${JSON.stringify(card).replace(/</g, '\\u003c')}, new AdaptiveCards.SerializationContext(new AdaptiveCards.Version(1, 5)));
    document.getElementById('card').appendChild(card.render());
  </script>`, dark ? '#1f1f1f' : '#f0f0f0', 'Segoe UI, Arial, sans-serif');
}

function page(body, ground, font) {
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;padding:12px;box-sizing:border-box;background:${ground};font-family:${font}">${body}
    <script>document.title = Math.ceil(document.body.getBoundingClientRect().height)</script>`;
}

function chromium(...options) {
  return execFileSync('chromium',
    ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${scratch}`, ...options],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60000 });
}

for (const file of readdirSync(payloads).filter(name => /^(slack|teams)-.*\.json$/.test(name))) {
  const content = JSON.parse(readFileSync(join(payloads, file), 'utf8'));
  const name = file.replace('.json', '');
  for (const width of widths) {
    for (const dark of [false, true]) {
      if (dark && width !== widths[0] && widths.length > 3) continue;
      const html = join(scratch, 'page.html');
      writeFileSync(html, file.startsWith('slack') ? slack(content, dark) : teams(content, dark));
      // A headless window is never narrower than 500 pixels: the body is, then.
      const narrow = width < 500;
      if (narrow) writeFileSync(html, readFileSync(html, 'utf8').replace('margin:0;', `margin:0;width:${width}px;`));
      const url = pathToFileURL(html).href;
      const shown = Math.max(width, 500);
      const height = /<title>(\d+)/.exec(chromium('--dump-dom', `--window-size=${shown},2000`, url))[1];
      const suffix = (width === widths[0] ? '' : `-${width}`) + (dark ? '-dark' : '');
      chromium(`--screenshot=${resolve(out, name + suffix + '.png')}`, `--window-size=${shown},${height}`, url);
    }
  }
}
