import type { Fault } from '#model/rules.ts'
import type { Field } from '#model/field.ts'
import type { ReactNode } from 'react'
import './form.css'

/** A label, its input, and what is to be said of it. */
export function Labelled({ id, field, faults, wide = false, children }: {
  id: string
  field: Pick<Field, 'label' | 'required' | 'help'>
  faults: readonly Fault[]
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label id={`${id}-label`} htmlFor={id}>{field.label}{field.required === true && <span className="must" title="必填">*</span>}</label>
      {children}
      <div id={`${id}-said`} className="said">
        {faults.map(({ strength, say }) => <p key={say} className={strength === 'refuse' ? 'fault' : 'hint'}>{strength === 'later' ? `待补：${say}` : say}</p>)}
        {faults.length === 0 && field.help && <p className="quiet">{field.help}</p>}
      </div>
    </div>
  )
}
