import { expect, it } from 'vitest'
import { en } from '../src/i18n/en'
import { zh } from '../src/i18n/zh'

type Tree = { [key: string]: Tree | string | string[] }

function texts(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...texts(value as Tree, `${path}${key}.`)],
    ),
  )
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

it('both languages say the same things with the same gaps to fill', () => {
  const chinese = texts(zh)
  const english = texts(en)
  expect([...english.keys()]).toEqual([...chinese.keys()])
  for (const [key, text] of chinese) expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)])
})
