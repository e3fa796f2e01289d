import * as catalogue from '@aftercare/contracts/customer/catalogue';
import type { InputOf } from '@aftercare/contracts/define';
import type { Money } from '@aftercare/contracts/money';
import { happened, type Act, type Decided } from './act.js';

/** A product that customers have installed. */
export interface Product {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly versions: readonly string[];
  readonly active: boolean;
}

type ProductInput = InputOf<typeof catalogue.addProduct>;

export function addProduct(input: ProductInput, act: Act): Decided<Product> {
  const next: Product = { ...input, id: act.newId(), version: 0 };
  return { next, events: [happened(catalogue.productAdded, productFacts(next))] };
}

export function changeProduct(product: Product, input: Omit<ProductInput, 'code'>): Decided<Product> {
  const { nameZh, nameEn, versions, active } = input;
  const next = { ...product, nameZh, nameEn, versions, active };
  return { next, events: [happened(catalogue.productChanged, productFacts(next))] };
}

const productFacts = ({ code, versions, active }: Product) => ({ code, versions: [...versions], active });

/** CUS-03 专项服务: always quoted. */
export interface SpecialService {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly price: Money | null;
  readonly active: boolean;
}

type SpecialInput = InputOf<typeof catalogue.addSpecialService>;

export function addSpecialService(input: SpecialInput, act: Act): Decided<SpecialService> {
  const next: SpecialService = { ...input, price: input.price ?? null, id: act.newId(), version: 0 };
  return { next, events: [happened(catalogue.specialServiceAdded, specialFacts(next))] };
}

export function changeSpecialService(
  service: SpecialService,
  input: Omit<SpecialInput, 'code'>,
): Decided<SpecialService> {
  const { nameZh, nameEn, price = null, active } = input;
  const next = { ...service, nameZh, nameEn, price, active };
  return { next, events: [happened(catalogue.specialServiceChanged, specialFacts(next))] };
}

const specialFacts = ({ code, active }: SpecialService) => ({ code, active });
