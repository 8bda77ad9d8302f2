import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeName } from './places.ts'
import { lawRules, ruleFor } from './rules.ts'
import { sayRule } from './say.ts'

test('what a rule gives is said as officers say it', () => {
  const said = (id: string, place = '') => sayRule(ruleFor(lawRules, id, place, '2025-08-31')!)
  assert.equal(said('agreement.reply', '330282'), '10个工作日')
  assert.equal(said('petition.finish'), '60天，可延长30天')
  assert.equal(said('agreement.term', '33'), '1年至3年')
  assert.equal(said('congress.quorum', '31'), '三分之二以上')
  assert.equal(said('congress.majority', '31'), '半数以上')
  assert.equal(said('agreement.majority', '33'), '过半数')
  assert.equal(said('wages.negotiators', '3302'), '3—10名')
  assert.equal(said('union.required'), '25人')
  assert.equal(said('dues.rate'), '0.5%')
  assert.equal(said('funds.upward'), '0.8%')
  assert.equal(said('aid.relative'), '2倍')
  assert.equal(said('mutual.enrol'), '80%以上')
  assert.equal(said('cap.festivals', '3401'), '2200元')
  assert.equal(said('hotline.finish'), '未定')
})

test('a place goes by the nearest that has rules', () => {
  assert.deepEqual(['330282', '330303', '410182', '610100'].map(placeName), ['宁波', '浙江', '河南', '全国'])
})
