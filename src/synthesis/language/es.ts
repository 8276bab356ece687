import { wordSet, type Language } from './types.ts';

export const spanish: Language = {
  name: 'es',
  words: wordSet(
    'el la los las es mi mis y no un una para dónde en que de con por cuándo está quiero puede hola cómo he ha se lo del me necesito quisiera favor pero',
  ),
  openings: [
    'Hola, ',
    'Buenos días, ',
    'Buenas tardes. ',
    'Una pregunta rápida: ',
    'Espero que me pueda ayudar. ',
  ],
  closings: [' ¡Gracias!', ' Muchas gracias.', ' Gracias de antemano.', ' Quedo a la espera.'],
  requests: [
    { from: /^¿dónde está ([^.?!]{1,200})\?/i, to: '¿Me puede decir dónde está $1?' },
    { from: /^quiero /i, to: 'Quisiera ' },
    { from: /^quisiera /i, to: 'Me gustaría ' },
    { from: /^necesito /i, to: 'Me hace falta ' },
    { from: /^¿puede /i, to: '¿Podría ' },
    { from: /^¿podría /i, to: '¿Puede ' },
  ],
  register: [
    { from: /\bpor favor\b/i, to: 'porfa' },
    { from: /\blo antes posible\b/i, to: 'cuanto antes' },
    { from: /\btambién\b/i, to: 'tb' },
  ],
  questions: [
    'Me falta un dato: {what}. ¿Me lo puede dar?',
    'Con gusto. ¿Me puede indicar lo siguiente: {what}?',
  ],
  leading: wordSet('número no nº id código con para de del es era a al el la los las bajo y'),
  failures: [
    'Lo siento, no he podido terminar: un sistema que necesito no ha respondido. No puedo confirmar que esté hecho. Inténtelo de nuevo en unos minutos.',
    'Por desgracia ha fallado un servicio que necesito y no he podido completar su solicitud. Inténtelo de nuevo más tarde.',
  ],
};
