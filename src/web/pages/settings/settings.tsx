import { useMay } from '../../session.tsx'
import { Devices } from './devices.tsx'
import { KeptLedgers } from './ledgers.tsx'
import { LookSettings } from './look.tsx'
import { Office } from './office.tsx'
import { Password } from './password.tsx'
import { People } from './people.tsx'
import { SecondStep } from './second-step.tsx'
import './settings.css'

/** A person's own account and device; for administrators also who may sign in and what holds for the office. */
export function Settings() {
  const governs = useMay('administrator')
  return (
    <div className="settings">
      <h1>设置</h1>
      <LookSettings />
      {governs && <People />}
      {governs && <Office />}
      {governs && <KeptLedgers />}
      <Password />
      <SecondStep />
      <Devices />
    </div>
  )
}
