import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain } from './results.ts'

test('a part is said in the place of the whole where its name ends as that does, else behind it', () => {
  assert.deepEqual(['新建工会（企业工会）', '举办培训（安全培训）', '举办文体活动（文艺演出）', '新增会员'].map(plain), ['新建企业工会', '举办安全培训', '举办文体活动（文艺演出）', '新增会员'])
})
