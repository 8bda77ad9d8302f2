import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { nameFinder } from './names.ts'
import { propose } from './propose.ts'

const read = (text: string) => propose(text, { register, today: '2025-08-20', names: nameFinder([]), zero: 'zero' }).proposals
const remarks = (text: string) => read(text).map(one => one.values.find(({ field }) => field === 'remark')?.value)

test('a clause that gave a value only by the way is kept as it was said', () => {
  assert.deepEqual(remarks('今天受理欠薪纠纷，标的6800元，约老板明天来调解'), ['约老板明天来调解'])
})
test('what a value says already is no remark', () => {
  assert.deepEqual(remarks('今天受理欠薪纠纷，标的6800元'), [undefined])
  assert.deepEqual(read('今天受理欠薪纠纷，标的6800元').flatMap(one => one.rest), [])
})
