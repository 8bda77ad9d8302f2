import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { docx } from './write.ts'
import { officeProgram } from '../old-office.ts'

const program = officeProgram()
const reads = spawnSync('pdftotext', ['-v']).error === undefined

/** The lines of every page as LibreOffice lays them. */
function pagesOf(bytes: Uint8Array): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'niangjia-page-'))
  try {
    writeFileSync(join(folder, 'page.docx'), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    spawnSync(program!, [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'page.docx')], { env: { ...process.env, HOME: folder } })
    spawnSync('pdftotext', ['-raw', join(folder, 'page.pdf'), join(folder, 'page.txt')])
    return readFileSync(join(folder, 'page.txt'), 'utf8').split('\f').map(page => page.split('\n').map(line => line.trim()).filter(line => line !== ''))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

test('a full page has 22 lines of 28 characters and its number below', { skip: (program === null || !reads) && 'needs LibreOffice and pdftotext' }, async () => {
  const [, page] = pagesOf(await docx({ title: '题', blocks: [{ kind: 'paragraph', runs: '工会'.repeat(1000) }] }))
  assert.deepEqual(page, [...Array.from({ length: 22 }, () => '工会'.repeat(14)), '— 2 —'])
})
