import { describe, expect, it } from 'vitest'
import { workingMinutesBetween } from '../src/cases/workingTime'

const DAY = 24 * 60
const at = (shanghai: string) => new Date(`${shanghai}:00+08:00`)

describe('working minutes', () => {
  it('run through a working day and night', () => {
    expect(workingMinutesBetween(at('2026-11-24T10:00'), at('2026-11-25T10:00'))).toBe(DAY)
  })

  it('stand still over a holiday and run on its make-up workday', () => {
    // National Day 2026: free from 1 to 7 October; Saturday the 10th is worked.
    expect(workingMinutesBetween(at('2026-09-30T12:00'), at('2026-10-08T12:00'))).toBe(DAY)
    expect(workingMinutesBetween(at('2026-10-10T00:00'), at('2026-10-11T00:00'))).toBe(DAY)
  })

  it('begin and end within the same minute as the days do in Shanghai', () => {
    expect(workingMinutesBetween(at('2026-11-27T23:59'), at('2026-11-30T00:01'))).toBe(2)
  })

  it('follow the days of the week beyond the published calendar', () => {
    expect(workingMinutesBetween(at('2031-01-03T00:00'), at('2031-01-06T00:00'))).toBe(DAY)
  })

  it('agree with counting minute by minute', () => {
    const from = at('2026-02-10T07:13')
    const to = at('2026-03-02T18:47')
    let counted = 0
    for (let now = from.getTime(); now < to.getTime(); now += 60_000) {
      counted += workingMinutesBetween(new Date(now), new Date(now + 60_000))
    }
    expect(workingMinutesBetween(from, to)).toBe(counted)
  })
})
