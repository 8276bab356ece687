import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/privacy/redactor.ts';
import { KEY, numbered } from './numbered.ts';

async function redact(text: string): Promise<string> {
  return numbered((await createRedactor({ redact: ['phone'] }, KEY).redact(text)).value);
}

/** Numbers that regulators keep free for films and books where they do, else made up. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['E.164', '+442079460958'],
  ['international, grouped', '+44 (0)20 7946 0958'],
  ['international, dots', '+33.1.99.00.12.34'],
  ['international, as registries write it', '+49.3023125123'],
  ['international, 00', '0049 30 23125 123'],
  ['with an extension', '+1 212 555 0123 ext. 45'],
  ['United States', '(212) 555-0123'],
  ['United States, spaces', '212 555 0123'],
  ['United Kingdom', '020 7946 0958'],
  ['United Kingdom, mobile', '07700 900123'],
  ['United Kingdom, brackets', '(0161) 496 0123'],
  ['France', '01 99 00 12 34'],
  ['France, dots', '06.39.98.12.34'],
  ['Germany, slash', '030/23125123'],
  ['Germany, dash', '0171-3920012'],
  ['Germany, space', '030 23125123'],
  ['Germany, with a direct line', '030/2312-512'],
  ['Netherlands', '06-12345678'],
  ['Switzerland', '044 668 18 00'],
  ['Sweden', '070-174 06 05'],
  ['Australia', '(02) 5550 1234'],
  ['Australia, mobile', '0491 570 006'],
  ['Japan', '03-1234-5678'],
  ['Japan, mobile', '090-1234-5678'],
  ['Korea', '010-1234-5678'],
  ['Brazil', '(11) 91234-5678'],
  ['Russia', '8 (495) 123-45-67'],
  ['China', '138 0013 8000'],
  ['India', '022-23456789'],
];

describe('phone numbers', () => {
  it.each(NUMBERS)('of %s are known by their shape: %s', async (_where, number) => {
    expect(await redact(`You find me at ${number}, thanks.`)).toBe('You find me at [phone-1], thanks.');
    expect(await redact(number)).toBe('[phone-1]');
    expect(await redact(`Anna;${number};Berlin`)).toBe('Anna;[phone-1];Berlin');
  });

  it.each([
    ['my number is 98765 43210', 'my number is [phone-1]'],
    ['Handynummer: 0171 39 200 12', 'Handynummer: [phone-1]'],
    ['mi móvil es 612 345 678', 'mi móvil es [phone-1]'],
    ['Tél. 0470 12 34 56', 'Tél. [phone-1]'],
    ['whatsapp 11 98765 4321', 'whatsapp [phone-1]'],
    ['https://wa.me/447700900123', 'https://wa.me/[phone-1]'],
    ['<a href="tel:2125550123">', '<a href="tel:[phone-1]">'],
  ])('are known by what is said: %s', async (text, expected) => {
    expect(await redact(text)).toBe(expected);
  });

  it.each([
    'order 123-456-7890 and order number: 0171-3920012',
    'ISBN 0-306-40615-2, ISBN-13: 978-0-306-40615-7, ISSN 0317-8471',
    'EAN 4006381333931, SKU 0123-456789, invoice 030/23125123',
    'on 2026-11-05, 05.11.2026, 11/05/2026, 05-11-2026 and 01 02 2026',
    'at 2026-11-05 10:15:30, from 09:00-17:30, 10.30-11.45',
    '48.8583701, 2.2944813 and -33.8567844, +151.2152967',
    'it costs 1 200 300 EUR, $1,299.00 or 1.299,00; 0.123456789',
    'latitude 48.8583701 longitude 2.2944813',
    'the sum 1200 - 130 - 1281, + (1440 - 1081) = 12.5',
    'version 10.15.7, build 20240115, 192.168.10.20, 1.2.3.4.5',
    'zip 02139 02140, 01234 56789 and 10115',
    'room 12-34, seats 10 11 12 13, pages 120-135, 1990-2024',
    'flight HAT123-456, reservation 4WQ150, gift_card_3112961',
    'f948175b-0559-4141-af0e-920278a44123, 9a727cac-0914-471712-b075',
    '550e8400-e29b-41d4-a716-446655440000',
    '{"total": 1234567, "ts": 1762336800, "ms": 1762336800123}',
    'tracking 1Z 999 AA1 01 2345 6784, claim 044 668 18 00',
    'growth of +1234.5678 and 1e+10000000',
    '219-09-9999 and 4111 1111 1111 1112',
  ])('are not seen in %s', async (text) => {
    expect(await redact(text)).toBe(text);
  });
});
