import { register } from '#lines/register.ts'
import { splitLabel } from '#model/splits.ts'
import { MeasureSelect } from '../../inputs/measure.tsx'

/** Puts the slot of a figure into words where the cursor stands: nobody has to know how it is written. `of` is the id of their input. */
export function SlotPicker({ of, value, onChange }: { of: string; value: string; onChange: (words: string) => void }) {
  const put = (name: string) => {
    const input = document.getElementById(of) as HTMLTextAreaElement | null
    const [from, to] = input ? [input.selectionStart, input.selectionEnd] : [value.length, value.length]
    const slot = slotOf(name)
    onChange(value.slice(0, from) + slot + value.slice(to))
    requestAnimationFrame(() => {
      input?.focus()
      input?.setSelectionRange(from + slot.length, from + slot.length)
    })
  }
  return <div className="slot-picker"><MeasureSelect value={null} onChange={put} label="插入数字" placeholder="插入数字：输入名称或拼音首字母" /></div>
}

/** By its label, as an officer reads it; by its id where another figure is called the same. */
function slotOf(name: string): string {
  const [id = '', part] = name.split(':')
  const indicator = register.indicators.get(id)!
  const first = [...register.indicators.values()].find(({ label }) => label === indicator.label)
  const called = first === indicator ? indicator.label : id
  return `{${called}${part === undefined ? '' : `:${splitLabel(indicator, part)}`}}`
}
