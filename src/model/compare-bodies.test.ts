import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from './body.ts'
import { compareBodies, compareWords } from './compare-bodies.ts'

const p = (id: string, text: string): Block => ({ id, kind: 'paragraph', runs: [{ text }] })

test('blocks are paired by their ids, wherever they stand; what was taken out stands where it stood', () => {
  const found = compareBodies([p('a', '甲'), p('x', '删'), p('b', '受理48起'), p('y', '尾')], [p('n', '新'), p('a', '甲'), p('b', '受理49起')])
  assert.deepEqual(found.map(one => [one.how, one.how === 'changed' ? one.words.map(({ how, text }) => `${how[0]}${text}`).join(' ') : (one.block as { id: string }).id]), [
    ['added', 'n'], ['same', 'a'], ['removed', 'x'], ['changed', 's受理 r48 a49 s起'], ['removed', 'y'],
  ])
})

test('characters are compared, and a number as a whole', () => {
  assert.deepEqual(compareWords('调解成功41起', '调解成功42起，全部兑现'), [
    { how: 'same', text: '调解成功' }, { how: 'removed', text: '41' }, { how: 'added', text: '42' }, { how: 'same', text: '起' }, { how: 'added', text: '，全部兑现' },
  ])
  assert.deepEqual(compareWords('一样', '一样'), [{ how: 'same', text: '一样' }])
})
