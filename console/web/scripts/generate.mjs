// Writes src/api/generated/*.d.ts from the checked-in OpenAPI files, so that no type of the API is written by hand.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTypeScript, { astToString } from 'openapi-typescript'

const documents = new URL('../../../docs/openapi/', import.meta.url)
const target = new URL('../src/api/generated/', import.meta.url)

export async function generate(from = documents) {
  await mkdir(target, { recursive: true })
  const names = (await readdir(from)).filter((name) => name.endsWith('.yaml'))
  for (const name of names) {
    const types = astToString(await openapiTypeScript(new URL(name, from)))
    await writeIfChanged(new URL(name.replace('.yaml', '.d.ts'), target), types)
  }
}

/** An untouched file keeps its date, so that nothing is compiled again for nothing. */
async function writeIfChanged(file, text) {
  const before = await readFile(file, 'utf8').catch(() => null)
  if (before !== text) await writeFile(file, text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await generate(process.argv[2] ? pathToFileURL(process.argv[2] + '/') : documents)
}
