// Writes src/api/generated: the types of the API from the checked-in OpenAPI files, and the calendar of working days from
// the one that the services start with. So nothing of either is written by hand.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import openapiTypeScript, { astToString } from 'openapi-typescript'

const documents = new URL('../../../docs/openapi/', import.meta.url)
const calendar = new URL('../../../service-kit/src/main/resources/holidays-china.csv', import.meta.url)
const target = new URL('../src/api/generated/', import.meta.url)

async function typesOf(folder) {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((file) => file.endsWith('.yaml'))) {
    const types = astToString(await openapiTypeScript(new URL(name, folder)))
    await writeIfChanged(new URL(name.replace('.yaml', '.d.ts'), target), types)
  }
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
// Another folder may be named, to work ahead of a document that is still being written.
await typesOf(process.env.FENGXING_OPENAPI ? pathToFileURL(process.env.FENGXING_OPENAPI + '/') : documents)
await workingDays()
