import { refuse } from '#kit/refusal.ts'

/**
 * Puts a text on the clipboard. In the office's own network the pages come over plain http, where browsers hide the
 * clipboard from programs; there the old way still works. Refuses where none does.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    if (!copied(text)) throw refuse('busy', '浏览器不让复制，请选中文字，按 Ctrl + C')
  }
}

function copied(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  const focused = document.activeElement as HTMLElement | null
  document.body.append(field)
  field.focus({ preventScroll: true })
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  focused?.focus({ preventScroll: true })
  return done
}
