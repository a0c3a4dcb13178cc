// Goes through the console of a running suite as a member of staff does, on a desk and on a phone, and by keyboard.
//   node e2e/console.mjs --url http://127.0.0.1:8080 --username U --password P [--newcomer N --initial I] [--out folder] [--chromium path]
// A newcomer still has the initial password and chooses P.
// Leaves screenshots; fails on the first thing that is not so, on a serious fault that axe-core finds, or if the browser's
// console ever showed an error.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import axe from 'axe-core'
import { chromium } from 'playwright-core'

const { values: options } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8080' },
    username: { type: 'string' },
    password: { type: 'string' },
    newcomer: { type: 'string' },
    initial: { type: 'string' },
    out: { type: 'string', default: 'e2e/out' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
})
const PATIENCE_MILLIS = 15_000
const SCREENS = [
  { name: 'desk', viewport: { width: 1280, height: 800 } },
  { name: 'phone', viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true },
]
let passed = 0

function holds(what, truth) {
  if (!truth) throw new Error(`does not hold: ${what}`)
  passed++
  console.log(`ok ${what}`)
}

async function visit(browser, { name, ...screen }) {
  const context = await browser.newContext({ ...screen, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  // Before the page's own policy takes hold, which lets no text be run as code.
  await context.addInitScript({ content: axe.source })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MILLIS)
  const errors = watch(page)
  const shoot = (what) => page.screenshot({ path: join(options.out, `${name}-${what}.png`) })
  await signIn(page, name, shoot)
  await readCases(page, name, shoot)
  await readOrganisations(page, name, shoot)
  await switchLanguage(page, name, shoot)
  await stayAfterReload(page)
  await signOut(page)
  holds(`${name}: no error in the browser's console${errors.map((error) => `\n   ${error}`).join('')}`, errors.length === 0)
  await context.close()
}

function watch(page) {
  const errors = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  return errors
}

/** By keyboard alone: the fields in their order, then Enter. */
async function signIn(page, name, shoot) {
  await page.goto(options.url)
  await page.getByLabel('账号').focus()
  await isAccessible(page, name, 'the sign-in page')
  await shoot('sign-in')
  await page.keyboard.type(options.username)
  await page.keyboard.press('Tab')
  await page.keyboard.type(options.password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '待办诉求' }).waitFor()
  holds('signing in by keyboard leads to the queue', page.url().endsWith('/cases'))
}

/** Whose password another chose chooses one before anything else. */
async function arrive(browser) {
  const context = await browser.newContext({ ...SCREENS[0], locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MILLIS)
  const errors = watch(page)
  await page.goto(options.url)
  await page.getByLabel('账号').fill(options.newcomer)
  await page.getByLabel('密码').fill(options.initial)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '设置自己的密码' }).waitFor()
  await page.reload()
  await page.getByLabel('初始密码').fill(options.initial)
  await page.getByLabel('新密码').fill(options.password)
  await page.getByLabel('再输入一次').fill(options.password)
  await page.screenshot({ path: join(options.out, 'newcomer.png') })
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '待办诉求' }).waitFor()
  await page.locator('li.row').first().waitFor()
  holds('a newcomer chooses a password and then sees cases', page.url().endsWith('/cases'))
  holds(`without an error in the console${errors.map((error) => `\n   ${error}`).join('')}`, errors.length === 0)
  await context.close()
}

async function readCases(page, name, shoot) {
  const rows = page.locator('li.row')
  await rows.first().waitFor()
  holds(`${name}: cases are listed (${await rows.count()})`, (await rows.count()) > 0)
  holds(`${name}: with the time left`, /剩|超时/.test(await rows.first().innerText()))
  await fits(page, name, 'the queue')
  await isAccessible(page, name, 'the queue')
  await shoot('cases')
  await rows.first().getByRole('link').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByText('办理过程').waitFor()
  await page.locator('.timeline li').first().waitFor()
  await settled(page)
  holds(`${name}: a case opens by keyboard, with what happened`, (await page.locator('.timeline li').count()) > 0)
  await fits(page, name, 'a case')
  await isAccessible(page, name, 'a case')
  await shoot('case')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  holds(`${name}: and closes by Escape`, page.url().endsWith('/cases'))
}

async function readOrganisations(page, name, shoot) {
  await page.getByRole('link', { name: '组织' }).click()
  const nodes = page.getByRole('treeitem')
  await nodes.first().waitFor()
  const before = await nodes.count()
  await nodes.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction((count) => document.querySelectorAll('[role=treeitem]').length > count, before)
  await settled(page)
  holds(`${name}: a node of the tree opens by keyboard (${before} → ${await nodes.count()})`, true)
  await fits(page, name, 'the tree')
  await isAccessible(page, name, 'the tree')
  await shoot('tree')
  const wanted = (await page.locator('[role=treeitem] .name').last().innerText()).trim()
  await page.getByRole('textbox', { name: '按名称查找' }).fill(wanted)
  await page.locator('.answer button').first().click()
  await page.getByRole('heading', { name: wanted, exact: true }).waitFor()
  holds(`${name}: an organisation is found by its name`, true)
  await fits(page, name, 'an organisation')
  await isAccessible(page, name, 'an organisation')
  await shoot('organisation')
}

async function switchLanguage(page, name, shoot) {
  await page.getByRole('button', { name: '切换到英文' }).click()
  await page.getByRole('link', { name: 'Cases' }).click()
  await page.getByRole('heading', { name: 'Open cases' }).waitFor()
  await page.locator('li.row').first().waitFor()
  await fits(page, name, 'the queue in English')
  await shoot('english')
  await page.getByRole('button', { name: 'Switch to Chinese' }).click()
  await page.getByRole('heading', { name: '待办诉求' }).waitFor()
  holds('the language is switched there and back', true)
}

async function stayAfterReload(page) {
  await page.reload()
  await page.getByRole('heading', { name: '待办诉求' }).waitFor()
  holds('reloading keeps the session', true)
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  holds('no access token is stored', !/eyJ[\w-]+\.eyJ/.test(kept))
}

async function signOut(page) {
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('heading', { name: '登录' }).waitFor()
  await page.goto(new URL('/cases', options.url).href)
  await page.getByRole('heading', { name: '登录' }).waitFor()
  holds('signing out closes the pages', page.url().includes('/sign-in'))
}

async function fits(page, name, what) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  holds(`${name}: ${what} fits the width`, over <= 0)
}

async function isAccessible(page, name, what) {
  await settled(page)
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const places = grave.map(({ id, nodes }) => `\n   ${id}: ${nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`).join('; ')}`)
  holds(`${name}: ${what} has no serious fault of accessibility${places.join('')}`, grave.length === 0)
}

/** A picture taken in the middle of a movement shows nothing. */
function settled(page) {
  return page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'))
}

await mkdir(options.out, { recursive: true })
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const browser = await chromium.launch({ executablePath: options.chromium, args: flags })
try {
  if (options.newcomer) await arrive(browser)
  for (const screen of SCREENS) await visit(browser, screen)
  console.log(`${passed} passed, 0 failed`)
} catch (failure) {
  console.error(failure)
  console.log(`${passed} passed, 1 failed`)
  process.exitCode = 1
} finally {
  await browser.close()
}
