import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { rules } from './rules.ts'
import { rulesPage } from './rules-page.ts'

const printed = fileURLToPath(new URL('../../docs/manual/核对规则.md', import.meta.url))

test('docs/manual/核对规则.md says what the rules say', () => {
  const page = rulesPage(rules)
  if (process.env.NIANGJIA_UPDATE_GOLDEN) {
    mkdirSync(dirname(printed), { recursive: true })
    writeFileSync(printed, page)
  }
  assert.equal(readFileSync(printed, 'utf8'), page, 'print it anew: NIANGJIA_UPDATE_GOLDEN=1 npm test rules-page')
})
