// Makes a JSON schema from the types of @slack/types: messages' blocks, and views.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const require = createRequire(import.meta.url);
const types = dirname(require.resolve('@slack/types'));
const root = join(types, 'coach-root.d.ts');
writeFileSync(
  root,
  `import { KnownBlock, HomeView, ModalView } from './index';
   export interface Root { blocks?: KnownBlock[]; home?: HomeView; modal?: ModalView; }`);
const schema = createGenerator({
  path: root,
  type: 'Root',
  skipTypeCheck: true,
  additionalProperties: false,
}).createSchema('Root');
writeFileSync(process.argv[2], JSON.stringify(schema));
