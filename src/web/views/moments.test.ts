import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nation } from '#law/law.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { member } from '#lines/member/member.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Change } from '#records/history/history.ts'
import { datesOf, deadlinesOf, filesOf, inOrder, noteOf, stepsOf } from './moments.ts'

const record = (values: Record<string, unknown>) => ({ state: 'open', form: 'detail', entered: '2025-03-20T01:00:00.000Z', ...values }) as unknown as LedgerRecord
const change = (no: number, step: string, more: Partial<Change> = {}): Change => ({
  book: 'b', no, at: '2025-03-01T18:30:00.000Z', who: 'u', whoName: '周立民', step, label: step, batch: null, undoes: null, reason: null, before: null, after: null, ...more,
})
const told = (moments: ReturnType<typeof datesOf>) => inOrder(moments).map(({ date, label }) => `${date} ${label}`)

test('the dates that are filled in, in their order, 不详 at the end', () => {
  assert.deepEqual(told(datesOf(dispute as AnyLedger, record({
    received: '2025-01-14', closed: '?', knew: '2024-11', left: null, filed: '',
  }))), ['2024-11 知道权利被侵害', '2025-01-14 受理', '? 办结'])
  assert.deepEqual(told(datesOf(member as AnyLedger, record({ joined: '2016Q3', born: '1986-03-12', left: '2024-02上' }))), ['1986-03-12 出生', '2016Q3 入会', '2024-02上 离会'])
})
test('of the steps only those that leave no date, on the day in China', () => {
  assert.deepEqual(told(stepsOf(dispute as AnyLedger, [change(3, 'reopen'), change(2, 'settle'), change(1, 'create')])), ['2025-03-02 reopen'])
})
test('a step that was taken back is not told, unless that was taken back too', () => {
  const reopened = change(2, 'reopen')
  assert.deepEqual(told(stepsOf(dispute as AnyLedger, [change(3, 'undo', { undoes: 2 }), reopened])), [])
  assert.deepEqual(told(stepsOf(dispute as AnyLedger, [change(4, 'undo', { undoes: 3 }), change(3, 'undo', { undoes: 2 }), reopened])), ['2025-03-02 reopen'])
})
test('files stand where they came, unless that was taken back', () => {
  const [one, two] = [['a'], ['a', 'b', 'c']].map(files => record({ files }))
  const changes = [
    change(4, 'undo', { undoes: 3 }), change(3, 'change', { before: two!, after: record({ files: ['a', 'b', 'c', 'd'] }) }),
    change(2, 'change', { before: one!, after: two! }), change(1, 'create', { after: one! }),
  ]
  assert.deepEqual(filesOf(changes).map(({ label }) => label), ['附件 2 个', '附件 1 个'])
})
test('the deadline runs until it is met or the case has ended', () => {
  const open = { cause: 'injury', knew: '2025-03-10', filed: null }
  const [end] = deadlinesOf(nation, dispute as AnyLedger, record(open), '2025-08-31')
  assert.deepEqual(end, { key: 'limitation', day: '2026-03-10', date: '2026-03-10', label: '仲裁时效届满', note: '劳动争议调解仲裁法第二十七条', ahead: 191 })
  assert.deepEqual(deadlinesOf(nation, dispute as AnyLedger, record({
    ...open, filed: '2025-06-01', accepted: '2025-06-03', awarded: '2025-06-30', sued: '2025-07-04',
  }), '2025-08-31'), [])
  assert.deepEqual(deadlinesOf(nation, dispute as AnyLedger, record({ ...open, state: 'settled' }), '2025-08-31'), [])
  assert.equal(deadlinesOf(nation, dispute as AnyLedger, record(open), '2026-03-12')[0]!.ahead, -2)
})
test('a deadline that was over when the record was entered raises no alarm', () => {
  const [end] = deadlinesOf(nation, dispute as AnyLedger, record({ cause: 'injury', knew: '2024-03-01' }), '2025-08-31')
  assert.deepEqual([end!.date, end!.note, end!.ahead], ['2025-03-01', '劳动争议调解仲裁法第二十七条，登记时已过', undefined])
  // The day on which it ends is not over yet.
  assert.equal(deadlinesOf(nation, dispute as AnyLedger, record({ cause: 'injury', knew: '2024-03-20' }), '2025-08-31')[0]!.ahead, -164)
})
test('what an officer has to know of a deadline stands beside its article', () => {
  const end = { due: '2027-01-04', daysLeft: 9, article: '某条例第一条', grade: 'S' } as const
  assert.equal(noteOf(end), '某条例第一条')
  assert.equal(noteOf({ ...end, grade: 'X', opens: '2026-10-06', guessed: 2027 }), '某条例第一条（待核实），2026-10-06起可以办，2027年放假安排未公布，按周一至周五推算')
})
