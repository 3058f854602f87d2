import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarioSchema } from '../src/equilibrium/scenario/json-schema.js';

const path = fileURLToPath(new URL('../docs/equilibrium/scenario.schema.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(scenarioSchema(), null, 2)}\n`);
console.log(path);
