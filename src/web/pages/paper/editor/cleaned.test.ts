import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned, linesOf } from './cleaned.ts'

test('what Word, web pages and the wicked bring along falls away', () => {
  assert.equal(cleaned('<html><head><style>p{color:red}</style></head><p class=MsoNormal style="mso-x:1" lang="EN-US">正文</p></html>'), '<html><p>正文</p></html>')
  assert.equal(cleaned("<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;</span></span><![endif]>一条</p>"), '<p>一条</p>')
  assert.equal(cleaned('<!--[if gte mso 9]><xml><w:x/></xml><![endif]--><p onclick="alert(1)">二<script>alert(2)</script></p>'), '<p>二</p>')
  assert.equal(cleaned('<p>三<br/>四</p>'), '<p>三</p><p>四</p>')
})

test('lines of plain text become paragraphs', () => {
  assert.deepEqual(linesOf('　　今年以来，\r\n\r\n  受理48起。 '), ['今年以来，', '受理48起。'])
})
