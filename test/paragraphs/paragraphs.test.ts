import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { labelled } from '../reports/labelled.ts'
import { precision, recall, score, together } from '../reports/score.ts'

/** What the reader reaches on paragraphs of one form each (labels as in test/reports/labelled.ts, parted by =====). */
const FLOORS = { relations: { recall: 0.88, precision: 0.95 }, contradictions: 0.85 }

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.txt'))
const paragraphs = files.flatMap((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8').split(/^=====\n/m).map((source, at) => labelled(`${file} ${at + 1}`, source)))

describe('labelled paragraphs', () => {
  const { relations, contradictions, alarms } = together(paragraphs.map(score))

  test('no contradiction where the text has none', () => assert.deepEqual(alarms, []))

  test('all together', () => {
    assert.ok(recall(relations) >= FLOORS.relations.recall && precision(relations) >= FLOORS.relations.precision, `relations ${JSON.stringify(relations)}`)
    assert.ok(recall(contradictions) >= FLOORS.contradictions, `contradictions ${JSON.stringify(contradictions)}`)
  })
})
