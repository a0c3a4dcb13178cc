// Builds the web into the folder given, unless nothing it is made of has changed since the last time.
//   node scripts/build.mjs [target folder]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack } from './pack.mjs'

const web = dirname(dirname(fileURLToPath(import.meta.url)))
/** Outside this folder: what the generated part of the sources is made of. */
const DOCUMENTS = ['../../docs/openapi', '../../service-kit/src/main/resources/holidays-china.csv'].map((path) => join(web, path))
const target = resolve(process.argv[2] ?? join(web, 'dist'))

const SOURCES = ['src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json', '.npmrc']

function run(command, ...parameters) {
  const options = { cwd: web, stdio: 'inherit', env: { ...process.env, FENGXING_WEB_OUT: target }, shell: process.platform === 'win32' }
  execFileSync(command, parameters, options)
}

async function filesIn(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  if (entries === null) return existsSync(path) ? [path] : []
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

async function digest(paths) {
  const hash = createHash('sha256').update(process.version)
  const files = (await Promise.all(paths.map(filesIn))).flat().filter((file) => !file.includes('/generated/'))
  for (const file of files.sort()) hash.update(relative(web, file)).update(await readFile(file))
  return hash.digest('hex')
}

async function unlessDone(stamp, output, paths, work) {
  const now = await digest(paths)
  if (existsSync(output) && (await readFile(stamp, 'utf8').catch(() => '')) === now) return
  await work()
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, now)
}

const major = Number(process.versions.node.split('.')[0])
if (major < 20) throw new Error(`The web needs Node 20 or newer; this is ${process.version}.`)

await unlessDone(join(web, 'node_modules/.installed'), join(web, 'node_modules/.package-lock.json'), [join(web, 'package-lock.json'), join(web, '.npmrc')], () =>
  run('npm', 'ci', '--loglevel=error'),
)
const inputs = [...SOURCES.map((source) => join(web, source)), ...DOCUMENTS]
const stamp = createHash('sha256').update(target).digest('hex').slice(0, 8)
await unlessDone(join(web, `node_modules/.built-${stamp}`), join(target, 'files.txt'), inputs, async () => {
  run('npm', 'run', '--silent', 'generate')
  run('npm', 'run', '--silent', 'check')
  run('npx', '--no-install', 'vite', 'build', '--logLevel', 'warn')
  await pack(target)
})
