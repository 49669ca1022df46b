import type { DrawingName } from '../../schemas/drawings.ts';
import type { Locale } from '../../settings.ts';

/** What a drawing says: its title, and what stands at each number. The text says all that the picture shows. */
export interface DrawingWords {
  title: string;
  /** In order of the numbers in the picture. */
  parts: string[];
}

/** Words of every drawing, in each language. */
export const drawingWords: Record<DrawingName, Record<Locale, DrawingWords>> = {
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
        'Full opioid (methadone, heroin, fentanyl, oxycodone): turns the opioid switch all the way on. More of it does more.',
        'Partial opioid (buprenorphine): turns the switch on part of the way. After a point, more of it does little more.',
        'Blocker (naltrexone, naloxone): sits on the switch and does not turn it on. Other opioids cannot get in.',
      ],
    },
    es: {
      title: 'Opioide completo, opioide parcial y bloqueador',
      parts: [
        'Opioide completo (metadona, heroína, fentanilo, oxicodona): prende del todo el interruptor. Más cantidad hace más efecto.',
        'Opioide parcial (buprenorfina): prende el interruptor a medias. Desde cierto punto, más cantidad casi no hace más.',
        'Bloqueador (naltrexona, naloxona): ocupa el interruptor y no lo prende. Otros opioides no pueden entrar.',
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
  'naloxone-spray': {
    en: {
      title: 'How to give naloxone spray',
      parts: [
        'Lay the person on their back. Put a hand under the neck and tilt the head back.',
        'Put the tip in one nostril, until your fingers touch the nose.',
        'Press the plunger all the way in, once.',
      ],
    },
    es: {
      title: 'Cómo dar naloxona en aerosol',
      parts: [
        'Acueste a la persona boca arriba. Ponga una mano debajo del cuello y eche la cabeza hacia atrás.',
        'Meta la punta en un lado de la nariz, hasta que sus dedos toquen la nariz.',
        'Apriete el émbolo hasta el fondo, una vez.',
      ],
    },
  },
  'rescue-breathing': {
    en: {
      title: 'How to give rescue breaths',
      parts: [
        'Tilt the head back and lift the chin.',
        'Pinch the nose shut. Put your mouth over theirs.',
        'Breathe out slowly and watch the chest rise. Then let it fall, and go on.',
      ],
    },
    es: {
      title: 'Cómo dar respiración de rescate',
      parts: [
        'Eche la cabeza hacia atrás y levante la barbilla.',
        'Apriete la nariz para cerrarla. Ponga su boca sobre la de la persona.',
        'Sople despacio y mire que suba el pecho. Deje que baje, y siga.',
      ],
    },
  },
  'recovery-position': {
    en: {
      title: 'How to lay someone on their side',
      parts: [
        'Hand under the cheek, so the face stays tilted and the mouth open to the side.',
        'Top knee bent, so they do not roll onto the belly.',
        'Body on its side, so vomit can run out.',
      ],
    },
    es: {
      title: 'Cómo poner a alguien de lado',
      parts: [
        'Una mano debajo de la mejilla, para que la cara quede inclinada y la boca hacia un lado.',
        'La rodilla de arriba doblada, para que no ruede boca abajo.',
        'El cuerpo de lado, para que el vómito pueda salir.',
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
        'Insurance from work or the marketplace: must treat addiction care like other care. Ask what you pay.',
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
};
