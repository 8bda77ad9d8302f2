import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '#reader/read.ts'
import { labelledReports } from './labelled.ts'

test('a report may begin with any of its numbers', () => {
  for (const { name, text } of labelledReports()) {
    for (const piece of text.split(/(?=\d)|[，。；\n]/)) assert.doesNotThrow(() => read(piece), `${name}: ${piece}`)
  }
})
