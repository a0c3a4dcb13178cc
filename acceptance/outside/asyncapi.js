// Accepts docs/events/asyncapi.yaml with the reference parser, or says what is wrong with it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser } from '@asyncapi/parser';

const file = fileURLToPath(new URL('../../docs/events/asyncapi.yaml', import.meta.url));
const { document, diagnostics } = await new Parser().parse(readFileSync(file, 'utf8'), { source: file });
const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 0);
errors.forEach((error) => console.error(`${error.path.join('.')}: ${error.message}`));
if (errors.length > 0 || !document) process.exit(1);
console.log(`${document.allMessages().length} messages on ${document.allChannels().length} channels`);
