// Writes src/api/generated: the types of the API from the checked-in OpenAPI files, and the calendar of working days from
// the one that the services start with. So nothing of either is written by hand.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import openapiTypeScript, { astToString } from 'openapi-typescript'

const documents = new URL('../../../docs/openapi/', import.meta.url)
const calendar = new URL('../../../service-kit/src/main/resources/holidays-china.csv', import.meta.url)
const target = new URL('../src/api/generated/', import.meta.url)

async function typesOfTheApi() {
  const names = (await readdir(documents)).filter((file) => file.endsWith('.yaml'))
  for (const name of names) {
    const types = astToString(await openapiTypeScript(new URL(name, documents)))
    await writeIfChanged(new URL(typesFile(name), target), types)
  }
  await forgetAllBut(names.map(typesFile))
}

function typesFile(document) {
  return document.replace('.yaml', '.d.ts')
}

/** Types of a document that is no more would let what still uses them be built. */
async function forgetAllBut(files) {
  const old = (await readdir(target)).filter((file) => file.endsWith('.d.ts') && !files.includes(file))
  await Promise.all(old.map((file) => rm(new URL(file, target))))
}

async function workingDays() {
  const rows = (await readFile(calendar, 'utf8')).trim().split(/\r?\n/).slice(1).map((row) => row.split(','))
  const dates = (wanted) => JSON.stringify(rows.filter(([, kind]) => kind === wanted).map(([date]) => date))
  const text = `export const holidays: string[] = ${dates('holiday')}\nexport const makeupWorkdays: string[] = ${dates('makeup_workday')}\n`
  await writeIfChanged(new URL('calendar.ts', target), text)
}

/** An untouched file keeps its date, so that nothing is compiled again for nothing. */
async function writeIfChanged(file, text) {
  const before = await readFile(file, 'utf8').catch(() => null)
  if (before !== text) await writeFile(file, text)
}

await mkdir(target, { recursive: true })
await typesOfTheApi()
await workingDays()
