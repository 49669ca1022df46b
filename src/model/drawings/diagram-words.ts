import type { Locale } from '../../settings.ts';
import type { DrawingWords } from './drawing-words.ts';

/** Words of drawings that explain: how something works, changes or is ordered. */
export const diagramWords = {
  'how-opioids-act': {
    en: {
      title: 'Where opioids act in the body',
      parts: [
        'Brain: less pain, and a strong feeling of pleasure or calm.',
        'Lower brain: slower breathing. Too much can stop it.',
        'Spinal cord: fewer pain messages get through.',
        'Gut: slower movement, so hard stools.',
      ],
    },
    es: {
      title: 'Dónde actúan los opioides en el cuerpo',
      parts: [
        'Cerebro: menos dolor y una fuerte sensación de placer o calma.',
        'Parte baja del cerebro: respiración más lenta. Demasiado puede pararla.',
        'Médula espinal: pasan menos mensajes de dolor.',
        'Intestino: se mueve más lento, y hay estreñimiento.',
      ],
    },
  },
  agonists: {
    en: {
      title: 'Full opioid, partial opioid and blocker',
      parts: [
        'Full opioid (methadone, heroin, fentanyl, oxycodone): turns the opioid switch all the way on. More of it does more, and too much can stop breathing.',
        'Partial opioid (buprenorphine): turns the switch on part of the way. After a point more adds little, but mixing can kill.',
        'Blocker (naltrexone, naloxone): locks the switch while it is off, and keeps most other opioids out.',
      ],
    },
    es: {
      title: 'Opioide completo, opioide parcial y bloqueador',
      parts: [
        'Opioide completo (metadona, heroína, fentanilo, oxicodona): prende todo el interruptor. Más cantidad, más efecto, y demasiado puede matar.',
        'Opioide parcial (buprenorfina): lo prende a medias. Al subir, hace poco más, pero mezclar puede matar.',
        'Bloqueador (naltrexona, naloxona): candado en el interruptor apagado. Frena a casi todos los demás.',
      ],
    },
  },
  'withdrawal-pathway': {
    en: {
      title: 'Why withdrawal happens',
      parts: [
        'With the opioid: it holds the alarm system of the body down. Over time the body pushes back, so things are level.',
        'When the opioid wears off: nothing holds the alarm down, but the push is still there. The alarm shoots up. That is withdrawal.',
        'Days later: the push fades, and the alarm comes down again.',
      ],
    },
    es: {
      title: 'Por qué hay abstinencia',
      parts: [
        'Con el opioide: frena el sistema de alarma del cuerpo. Con el tiempo el cuerpo empuja en contra, y todo queda parejo.',
        'Cuando se acaba el opioide: nada frena la alarma, pero el empuje sigue. La alarma se dispara. Eso es la abstinencia.',
        'Días después: el empuje se va y la alarma baja otra vez.',
      ],
    },
  },
  'levels-of-care': {
    en: {
      title: 'Levels of care: people step up and step down',
      parts: [
        'Office or clinic visits: you live at home. This is where most people get medicine.',
        'Intensive outpatient: several visits a week, at home at night.',
        'Day program (partial hospital): most of the day, on most days.',
        'Live-in program: you sleep there, with staff day and night.',
        'Hospital: doctors and nurses day and night, for danger to health.',
        'Medicine for opioid use disorder can go with you through every level.',
      ],
    },
    es: {
      title: 'Niveles de atención: se puede subir y bajar',
      parts: [
        'Citas en consultorio o clínica: usted vive en casa. Aquí recibe medicamento la mayoría.',
        'Programa intensivo de día: varias citas por semana, y duerme en casa.',
        'Hospital de día: casi todo el día, casi todos los días.',
        'Programa donde vive: duerme ahí, con personal de día y de noche.',
        'Hospital: médicos y enfermeras de día y de noche, cuando la salud está en peligro.',
        'El medicamento puede ir con usted en todos los niveles.',
      ],
    },
  },
  'first-call': {
    en: {
      title: 'From the first call to the first dose',
      parts: [
        'You call and say: I use opioids and I want treatment with medicine.',
        'They ask about your health, what you use, and how you can pay.',
        'You get a day and time. Ask for the soonest, and what to bring.',
        'At the first visit a nurse and a prescriber see you. You may give urine.',
        'You agree on a plan. Many people start medicine the same day.',
      ],
    },
    es: {
      title: 'De la primera llamada a la primera dosis',
      parts: [
        'Usted llama y dice: consumo opioides y quiero tratamiento con medicamento.',
        'Le preguntan por su salud, qué consume y cómo puede pagar.',
        'Le dan día y hora. Pida la cita más cercana y pregunte qué llevar.',
        'En la primera cita le ven una enfermera y un médico. Puede que pidan orina.',
        'Hacen un plan juntos. Muchas personas empiezan el medicamento ese mismo día.',
      ],
    },
  },
  'who-pays': {
    en: {
      title: 'Who may pay for treatment',
      parts: [
        'Medicaid: for many people with low income. It pays for all three medicines.',
        'Medicare: for people 65 or older, and some with a disability. It pays methadone clinics too.',
        'A plan from work or HealthCare.gov: must treat addiction care like other care. Ask what you pay.',
        'Veterans: the VA pays for treatment and medicine.',
        'No insurance: state money, health centers that charge by income, and help from drug makers.',
      ],
    },
    es: {
      title: 'Quién puede pagar el tratamiento',
      parts: [
        'Medicaid: para muchas personas con pocos ingresos. Paga los tres medicamentos.',
        'Medicare: para personas de 65 años o más y algunas con discapacidad. También paga clínicas de metadona.',
        'Seguro del trabajo o del mercado: debe tratar la adicción como otras enfermedades. Pregunte cuánto paga usted.',
        'Veteranos: VA paga el tratamiento y los medicamentos.',
        'Sin seguro: dinero del estado, centros de salud que cobran según sus ingresos y ayuda de fabricantes.',
      ],
    },
  },
  'steady-medicine': {
    en: {
      title: 'Up and down, or steady',
      parts: [
        'Heroin or fentanyl: up to a high,',
        'then down to withdrawal (being sick), again and again.',
        'Methadone or buprenorphine at a steady dose: no high and no withdrawal.',
      ],
    },
    es: {
      title: 'Arriba y abajo, o estable',
      parts: [
        'Heroína o fentanilo: sube a la euforia,',
        'luego baja a la abstinencia (malestar), una y otra vez.',
        'Metadona o buprenorfina en dosis estable: ni euforia ni abstinencia.',
      ],
    },
  },
  'dose-builds-up': {
    en: {
      title: 'Why the same dose gets stronger',
      parts: [
        'Each day you drink the same dose.',
        'Some of it is still in your body the next day. So it builds up, for about 3 to 7 days.',
        'Add nothing: no other opioid, pill or alcohol.',
      ],
    },
    es: {
      title: 'Por qué la misma dosis se hace más fuerte',
      parts: [
        'Cada día usted toma la misma dosis.',
        'Al día siguiente queda una parte en el cuerpo. Por eso se acumula, de 3 a 7 días más o menos.',
        'No agregue nada: ni otro opioide, ni pastillas, ni alcohol.',
      ],
    },
  },
  'withdrawal-signs': {
    en: {
      title: 'Signs of withdrawal',
      parts: ['Big pupils, the black part of the eye.', 'Yawning.', 'A runny nose.', 'Goosebumps.', 'Sweating.'],
    },
    es: {
      title: 'Señales de abstinencia',
      parts: [
        'Pupilas grandes, la parte negra del ojo.',
        'Bostezos.',
        'Nariz que gotea.',
        'Piel de gallina.',
        'Sudor.',
      ],
    },
  },
  'naltrexone-time': {
    en: {
      title: 'Naltrexone over time',
      parts: [
        'Before the first shot: no opioids for at least 7 to 10 days, often longer.',
        'Then it sits on the opioid switch like a lock, for about 4 weeks. It keeps most opioids out.',
        'When it wears off, the lock is gone. Opioids act again, and a dose you once handled can kill you.',
      ],
    },
    es: {
      title: 'La naltrexona con el tiempo',
      parts: [
        'Antes de la primera inyección: sin opioides al menos de 7 a 10 días, muchas veces más.',
        'Luego es como un candado en el interruptor, unas 4 semanas. Frena a casi todos los opioides.',
        'Cuando se acaba, ya no hay candado. Los opioides actúan otra vez, y una dosis que antes aguantaba puede matarle.',
      ],
    },
  },
} satisfies Record<string, Record<Locale, DrawingWords>>;
