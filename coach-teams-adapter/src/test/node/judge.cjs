// Judges cards with the renderer that Teams is built on, without a browser: what it cannot parse,
// does not know, or finds invalid is a fault.
// Arguments: the folder of node_modules, and the folder of cards, one JSON file each.
"use strict";
const fs = require("fs");
const path = require("path");

const [modules, folder] = process.argv.slice(2);
const { AdaptiveCard, HostConfig, SerializationContext, Version, Input } = require(
  path.join(modules, "adaptivecards", "dist", "adaptivecards.js"),
);

// The renderer counts every action of a row; Teams puts those of mode "secondary" into a menu.
const MOST_BUTTONS = 5;
const config = new HostConfig({ actions: { maxActions: 100 } });
const rows = (json) =>
  json === null || typeof json !== "object"
    ? []
    : [...(Array.isArray(json.actions) ? [json.actions] : []), ...Object.values(json).flatMap(rows)];

const faults = [];
const files = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
for (const file of files) {
  const json = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
  for (const row of rows(json)) {
    const buttons = row.filter((action) => action.mode !== "secondary").length;
    if (buttons > MOST_BUTTONS) {
      faults.push(`${file}: ${buttons} buttons in a row, and at most ${MOST_BUTTONS} are shown`);
    }
  }
  const card = new AdaptiveCard();
  card.hostConfig = config;
  // The renderer leaves its expression where the last card ended, and refuses every second one.
  AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const context = new SerializationContext(new Version(1, 5));
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) {
    faults.push(`${file}: ${context.getEventAt(i).message}`);
  }
  for (const failure of card.validateProperties().validationEvents) {
    faults.push(`${file}: ${failure.message}`);
  }
  const dropped = json.body.length - card.getItemCount();
  if (dropped !== 0) {
    faults.push(`${file}: ${dropped} elements were dropped`);
  }
  for (const input of card.getAllInputs()) {
    if (!(input instanceof Input) || !input.id) {
      faults.push(`${file}: an input has no id`);
    }
  }
}
console.log(`${files.length} cards judged, ${faults.length} faults`);
faults.forEach((fault) => console.log(fault));
process.exit(faults.length === 0 && files.length > 0 ? 0 : 1);
