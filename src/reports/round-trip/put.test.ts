import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docxPieces } from '#formats/docx/pieces.ts'
import { OWN_PICTURE } from '#formats/docx/put-pictures.ts'
import { p, relations, t, word } from '#formats/testing-docx.ts'
import type { Body } from '#model/body.ts'
import { apply, chosenPictures } from './apply.ts'
import { compare } from './compare.ts'
import { readBack } from './read-back.ts'

const drawing = (id: string, name: string) => `<w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" name="${name}"/><a:blip xmlns:r="urn:r" r:embed="${id}"/></wp:inline></w:drawing></w:r>`
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
const caption = (said: string) => `<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr>${t(said)}</w:p>`
const rels = { 'word/_rels/document.xml.rels': relations([['image', 'media/own.jpg'], ['image', 'media/new1.jpg'], ['image', 'media/new2.png']]) }

const body: Body = [
  { id: 'a', kind: 'paragraph', runs: [{ text: '三月举办健步走。' }] },
  { id: 'b', kind: 'pictures', pictures: [{ file: 'h1', caption: '起点' }] },
  { id: 'c', kind: 'paragraph', runs: [{ text: '五月举办歌咏会。' }] },
]

test('pictures put in with Word are told where they stand, and taken with their captions where they are chosen', async () => {
  const paper = await word([
    p(t('三月举办健步走。')), p(drawing('r1', '图片 1')), caption('合影'), p(t('五月举办歌咏会。')),
    `<w:tbl><w:tr>${cell(p(drawing('r0', `${OWN_PICTURE} 起点`)) + p(t('起点')))}${cell(p(drawing('r2', '图片 2')) + p(t('终点')))}</w:tr></w:tbl>`,
    p(`<w:del>${drawing('r1', '图片 1')}</w:del>`),
  ].join(''), rels)
  const found = compare(body, readBack(await docxPieces(paper)).body)
  assert.deepEqual(found.differences.map(({ kind, after }) => [kind, after.map(({ text }) => text).join('')]), [['added', '［图片］合影'], ['added', '［图片］终点']])
  const [first, second] = found.differences.map(({ id }) => id) as [string, string]
  assert.deepEqual(chosenPictures(found, {}), ['word/media/new1.jpg', 'word/media/new2.png'])
  assert.deepEqual(chosenPictures(found, { [first]: 'keep' }), ['word/media/new2.png'])
  const kept = new Map([['word/media/new1.jpg', 'h2'], ['word/media/new2.png', 'h3']])
  assert.deepEqual(apply(found, {}, kept).map(block => block.kind === 'pictures' ? block.pictures : block.kind), [
    'paragraph', [{ file: 'h1', caption: '起点' }], [{ file: 'h2', caption: '合影' }], 'paragraph', [{ file: 'h3', caption: '终点' }],
  ])
  assert.deepEqual(apply(found, { [first]: 'keep', [second]: 'keep' }, kept), body)
})

test('a picture in a table of words is told behind the table, whose rows stay what they were', async () => {
  const table: Body = [{ id: 'a', kind: 'table', rows: [[[{ text: '宏兴村' }], [{ text: '85人' }]], [[{ text: '大塘村' }], [{ text: '64人' }]]] }]
  const paper = await word(
    `<w:tbl><w:tr>${cell(p(t('宏兴村') + drawing('r1', '图片 1')))}${cell(p(t('85人')))}</w:tr><w:tr>${cell(p(t('大塘村')))}${cell(p(t('64人')))}</w:tr></w:tbl>`,
    rels,
  )
  const found = compare(table, readBack(await docxPieces(paper)).body)
  assert.deepEqual(found.differences.map(({ kind, after }) => [kind, after.map(({ text }) => text).join('')]), [['added', '［图片］']])
  assert.deepEqual(apply(found, {}), table, 'what cannot be kept leaves nothing behind')
})
