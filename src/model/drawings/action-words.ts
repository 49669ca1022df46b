import type { Locale } from '../../settings.ts';
import type { DrawingWords } from './drawing-words.ts';

/** Words of drawings in which people do what the text advises. Long, because it is a list of texts in two languages. */
export const actionWords = {
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
        'Una mano debajo de la mejilla, para que la cara quede inclinada y la boca abierta a un lado.',
        'La rodilla de arriba doblada, para que no ruede boca abajo.',
        'El cuerpo de lado, para que el vómito pueda salir.',
      ],
    },
  },
  'safe-storage': {
    en: {
      title: 'A safe place at home',
      parts: [
        'Medicine: locked up, high, in its own labeled bottle.',
        'Naloxone: outside the box, where anyone can grab it.',
        'Children: they cannot see, reach or open the box.',
      ],
    },
    es: {
      title: 'Un lugar seguro en casa',
      parts: [
        'El medicamento: bajo llave, en alto, en su propio frasco con etiqueta.',
        'La naloxona: fuera de la caja, donde cualquiera pueda tomarla.',
        'Los niños: no pueden ver, alcanzar ni abrir la caja.',
      ],
    },
  },
  'talk-at-home': {
    en: {
      title: 'A talk in a calm moment',
      parts: [
        'Say what you saw, and that you love them.',
        'Then listen.',
        'Put the phones away. Keep naloxone where all can reach it.',
      ],
    },
    es: {
      title: 'Una charla en un momento tranquilo',
      parts: [
        'Diga lo que vio, y que le quiere.',
        'Después escuche.',
        'Guarde los teléfonos. Tenga la naloxona donde todos la alcancen.',
      ],
    },
  },
  'not-alone': {
    en: {
      title: 'Not alone, with naloxone and a plan',
      parts: [
        'Naloxone stands where both can reach it.',
        'Someone stays who can spray it and call 911.',
        'You write your plan, and they get a copy.',
      ],
    },
    es: {
      title: 'Sin estar a solas, con naloxona y un plan',
      parts: [
        'La naloxona está donde los dos la alcanzan.',
        'Se queda alguien que puede darla y llamar al 911.',
        'Usted escribe su plan y le da una copia.',
      ],
    },
  },
  'call-and-write': {
    en: {
      title: 'Call, ask and write it down',
      parts: [
        'Call, and ask your questions one by one.',
        'Write down each answer, the name and the day.',
        'Have your papers near, such as an insurance card.',
      ],
    },
    es: {
      title: 'Llame, pregunte y apunte',
      parts: [
        'Llame y haga sus preguntas una por una.',
        'Apunte cada respuesta, el nombre y el día.',
        'Tenga cerca sus papeles, como la tarjeta del seguro.',
      ],
    },
  },
  'group-circle': {
    en: {
      title: 'Two ways to go to a group',
      parts: [
        'In a room: people sit together and take turns to speak. You may just listen.',
        'On a phone or computer: you join from home, and may leave the camera off.',
      ],
    },
    es: {
      title: 'Dos maneras de ir a un grupo',
      parts: [
        'En persona: la gente se sienta junta y habla por turnos. Usted puede solo escuchar.',
        'Por teléfono o computadora: entra desde su casa y puede dejar la cámara apagada.',
      ],
    },
  },
  'pregnancy-care': {
    en: {
      title: 'Care before and after the birth',
      parts: [
        'Before: say that you are pregnant, and ask for treatment medicine.',
        'After: stay on your medicine, and hold your baby close. Holding helps a baby with withdrawal.',
      ],
    },
    es: {
      title: 'Atención antes y después del parto',
      parts: [
        'Antes: diga que está embarazada y pida medicamento para el tratamiento.',
        'Después: siga con su medicamento y cargue a su bebé cerca. Eso ayuda a un bebé con abstinencia.',
      ],
    },
  },
  'pain-pills': {
    en: {
      title: 'Pain pills after surgery',
      parts: [
        'Read the label, and take only what it says.',
        'The pain eases day by day. Take them for as few days as you need.',
        'Lock the bottle away.',
        'Keep naloxone where others can grab it.',
      ],
    },
    es: {
      title: 'Pastillas para el dolor después de una cirugía',
      parts: [
        'Lea la etiqueta y tome solo lo que dice.',
        'El dolor baja cada día. Tómelas los menos días que pueda.',
        'Guarde el frasco bajo llave.',
        'Tenga la naloxona donde otros puedan tomarla.',
      ],
    },
  },
  'pharmacy-counter': {
    en: {
      title: 'The pills that you can trust',
      parts: ['A pharmacist gives them to you.', 'Your own name is on the label.'],
    },
    es: {
      title: 'Las pastillas en que puede confiar',
      parts: ['Se las da un farmacéutico.', 'Su propio nombre está en la etiqueta.'],
    },
  },
  'shot-on-time': {
    en: {
      title: 'The next shot is in the calendar',
      parts: [
        'A nurse or doctor gives each shot, under the skin.',
        'You know the day of the next one, and call if you cannot come.',
      ],
    },
    es: {
      title: 'La próxima inyección está en el calendario',
      parts: [
        'Una enfermera o un médico pone cada inyección, bajo la piel.',
        'Usted sabe el día de la próxima y llama si no puede ir.',
      ],
    },
  },
} satisfies Record<string, Record<Locale, DrawingWords>>;
