import { describe, expect, it } from 'vitest'
import { clockOf, partsOf } from '../src/cases/clock'

const friday = new Date('2026-11-27T02:00:00Z')
const due = { status: 'IN_PROGRESS', dueAt: '2026-11-30T02:00:00Z', dueOn: '2026-11-30', overdue: false }

describe('the clock of a case', () => {
  it('counts no weekend', () => {
    expect(clockOf(due, friday)).toEqual({ tone: 'calm', minutes: 24 * 60 })
  })

  it('is soon within a third of a working day', () => {
    expect(clockOf(due, new Date('2026-11-29T18:00:00Z'))).toEqual({ tone: 'soon', minutes: 8 * 60 })
  })

  it('is late from the minute it ran out, and counts on', () => {
    expect(clockOf(due, new Date('2026-11-30T02:31:00Z'))).toEqual({ tone: 'late', minutes: -31 })
  })

  it('is late if the service says so, whatever this clock shows', () => {
    expect(clockOf({ ...due, overdue: true }, friday)).toEqual({ tone: 'late', minutes: 0 })
  })

  it('ends with the day for a company, which is told no time', () => {
    const day = { ...due, dueAt: null, dueOn: '2026-11-27' }
    expect(clockOf(day, friday).minutes).toBe(14 * 60)
  })

  it('stands still once the case is closed', () => {
    expect(clockOf({ ...due, status: 'CLOSED' }, friday)).toEqual({ tone: 'none', minutes: null })
  })
})

describe('time in words', () => {
  it('tells the two largest units that say enough', () => {
    expect(partsOf(2 * 1440 + 3 * 60 + 59)).toEqual([
      { unit: 'day', n: 2 },
      { unit: 'hour', n: 3 },
    ])
    expect(partsOf(-125)).toEqual([
      { unit: 'hour', n: 2 },
      { unit: 'minute', n: 5 },
    ])
  })

  it('says something even of no time at all', () => {
    expect(partsOf(0)).toEqual([{ unit: 'minute', n: 0 }])
  })
})
