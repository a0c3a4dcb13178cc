// Beside each text file its packed forms, and a list of all files: the edge serves what is in the list and nothing else.
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const TEXT = /\.(html|js|css|svg|json|txt|webmanifest)$/
/** Below this a packed file saves less than its header costs. */
const WORTH_BYTES = 512

export async function pack(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  for (const file of files.filter((name) => TEXT.test(name))) {
    const bytes = await readFile(file)
    if (bytes.length < WORTH_BYTES) continue
    await writeFile(file + '.gz', await promisify(gzip)(bytes, { level: 9 }))
    await writeFile(file + '.br', await promisify(brotliCompress)(bytes))
  }
  const list = files.map((file) => '/' + relative(folder, file).split(sep).join('/')).sort()
  await writeFile(join(folder, 'files.txt'), list.join('\n') + '\n')
}
