import { orderChoice, said, usd, where, type Sentences } from './phrase.ts';

/** The most usual answers in the other languages; the rest comes in English. */
export const de: Sentences = {
  refunded: (d) =>
    `${d['fault'] === true ? 'Das tut uns leid. ' : ''}Wir haben ${usd(d, 'amount')} USD für Bestellung ${said(d, 'order_id')} erstattet. Das Geld ist in ${said(d, 'arrives_in_days') || '5'} Werktagen da.`,
  'outside-window': (d) =>
    `Leider wurde Bestellung ${said(d, 'order_id')} schon vor ${said(d, 'days')} Tagen geliefert; Rückgabe und Erstattung sind ${said(d, 'limit')} Tage lang möglich.`,
  cancelled: (d) =>
    `Bestellung ${said(d, 'order_id')} ist storniert; ${usd(d, 'amount')} USD gehen von selbst zurück.`,
  'on-its-way': (d) =>
    `Bestellung ${said(d, 'order_id')} ist schon unterwegs und lässt sich nicht mehr ändern. Nach der Ankunft können Sie sie kostenlos zurücksenden.`,
  tracking: (d) =>
    `${d['late'] === true ? 'Entschuldigen Sie die Verspätung. ' : ''}Ihr Paket zu Bestellung ${said(d, 'order_id')} ist unterwegs${where(said(d, 'last_event'), ' (zuletzt: ', ')')} und kommt voraussichtlich am ${said(d, 'expected')}.`,
  'not-shipped': (d) => `Bestellung ${said(d, 'order_id')} ist bestätigt und noch nicht versandt.`,
  'ask-which-order': (d) => `Welche Bestellung meinen Sie: ${orderChoice(d, 'oder')}?`,
  unavailable: () =>
    'Es tut uns leid, unser System antwortet gerade nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
};

export const es: Sentences = {
  refunded: (d) =>
    `${d['fault'] === true ? 'Lo sentimos mucho. ' : ''}Hemos hecho el reembolso de ${usd(d, 'amount')} USD de su pedido ${said(d, 'order_id')}. Llegará en ${said(d, 'arrives_in_days') || '5'} días laborables.`,
  'outside-window': (d) =>
    `Lo sentimos: su pedido ${said(d, 'order_id')} se entregó hace ${said(d, 'days')} días y el plazo es de ${said(d, 'limit')} días.`,
  cancelled: (d) => `Su pedido ${said(d, 'order_id')} está cancelado; le devolvemos ${usd(d, 'amount')} USD.`,
  tracking: (d) =>
    `${d['late'] === true ? 'Sentimos el retraso. ' : ''}Su pedido ${said(d, 'order_id')} está en camino${where(said(d, 'last_event'), ' (', ')')} y llegará el ${said(d, 'expected')}.`,
  'not-shipped': (d) => `Su pedido ${said(d, 'order_id')} está confirmado y todavía no ha salido.`,
  'subscription-changed': (d) =>
    `Su suscripción de ${said(d, 'product').toLowerCase()} está ${said(d, 'action') === 'cancel' ? 'cancelada' : 'cambiada'}.`,
  'ask-which-order': (d) => `¿Qué pedido es: ${orderChoice(d, 'o')}?`,
  unavailable: () =>
    'Lo sentimos, nuestro sistema no responde en este momento. Inténtelo de nuevo en unos minutos.',
};

export const fr: Sentences = {
  refunded: (d) =>
    `${d['fault'] === true ? 'Nous sommes désolés. ' : ''}Nous avons remboursé ${usd(d, 'amount')} USD pour la commande ${said(d, 'order_id')}. Vous les recevrez sous ${said(d, 'arrives_in_days') || '5'} jours ouvrés.`,
  'outside-window': (d) =>
    `Nous sommes désolés : la commande ${said(d, 'order_id')} a été livrée il y a ${said(d, 'days')} jours et le délai est de ${said(d, 'limit')} jours.`,
  cancelled: (d) =>
    `La commande ${said(d, 'order_id')} est annulée ; ${usd(d, 'amount')} USD vous sont rendus.`,
  tracking: (d) =>
    `${d['late'] === true ? 'Veuillez excuser le retard. ' : ''}Le colis de la commande ${said(d, 'order_id')} est en route${where(said(d, 'last_event'), ' (', ')')} ; il arrive le ${said(d, 'expected')}.`,
  'not-shipped': (d) => `La commande ${said(d, 'order_id')} est confirmée et n'est pas encore partie.`,
  'ask-which-order': (d) => `De quelle commande s'agit-il : ${orderChoice(d, 'ou')} ?`,
  unavailable: () => 'Nous sommes désolés, notre système ne répond pas. Réessayez dans quelques minutes.',
};
