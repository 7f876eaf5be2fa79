import { qualifier } from './define.js';

/**
 * The closed lists that qualify links: roles, and the alignment with a goal. A new role is added here, with its
 * phrases.
 */

export const personRole = qualifier('PersonRole', 'What a person is to an institute.', {
  DIRECTOR: ['Heads the institute.', "'s director is", 'is the director of'],
  DIRECTOR_AD_INTERIM: [
    'Heads the institute until a director takes office.',
    "'s director ad interim is",
    'is the director ad interim of',
  ],
  OFFICER_IN_CHARGE: [
    'Runs the institute while nobody directs it.',
    "'s officer in charge is",
    'is the officer in charge of',
  ],
  DEPUTY_DIRECTOR: ['Deputizes for the director.', "'s deputy director is", 'is the deputy director of'],
  HEAD_OF_CENTRE: ['Heads one of the centres.', "'s head of centre is", 'is head of a centre of'],
});

export const partnerRole = qualifier('PartnerRole', 'What a partner does for an institute or a centre.', {
  CLOSE_PARTNER: ['A body with particularly close working relations.', 'works closely with', 'works closely with'],
  OFFICIAL_PARTNER: ['A body named as an official partner.', "'s official partner is", 'is an official partner of'],
  ESTABLISHING_PARTNER: ['A body that helped to establish it.', 'was established together with', 'helped to establish'],
  DONOR: ['A body that gives money.', 'is funded by', 'funds'],
  HOST: ['A body that provides premises.', 'is hosted by', 'hosts'],
  IMPLEMENTER: ['A body that carries out the work.', "'s work is carried out by", 'carries out the work of'],
  LEADER: ['A body that leads the work.', 'is led by', 'leads'],
  SUPPORTER: ['A body that supports the work other than with money or premises.', 'is supported by', 'supports'],
});

export const programmeRole = qualifier('ProgrammeRole', 'What an institute does in a programme.', {
  COORDINATOR: ['Coordinates the programme.', 'is coordinated by', 'coordinates'],
  IMPLEMENTER: ['Carries it out.', 'is carried out by', 'carries out'],
});

export const centreRole = qualifier('CentreRole', 'What a person is to a centre.', {
  HEAD: ['Heads the centre.', 'is headed by', 'heads'],
});

export const memberRole = qualifier('MemberRole', 'What a person is to an organ.', {
  PRESIDENT: ['Presides over it.', "'s president is", 'is the president of'],
  VICE_PRESIDENT: ['Deputizes for the president.', "'s vice-president is", 'is a vice-president of'],
  MEMBER: ['Is one of its members.', 'has the member', 'is a member of'],
  EX_OFFICIO: ['Is a member by virtue of an office.', 'has the member ex officio', 'is a member ex officio of'],
});

export const organRole = qualifier('OrganRole', 'What an organ is to an institute.', {
  PARENT: ['The body the institute belongs to.', "'s parent is", 'is the parent of'],
  BOARD: ['The body that governs the institute.', 'is governed by', 'governs'],
  GROUP: ['A group of institutes it belongs to.', 'belongs to', 'includes'],
  SETS_PRIORITIES: [
    'The body that sets the priorities its work follows.',
    'takes priorities from',
    'sets priorities for',
  ],
});

export const eventRole = qualifier('EventRole', 'What somebody did at an event.', {
  ISSUER: ['Issued or adopted the document.', 'was issued by', 'issued the document of'],
  PARTY: ['Was a party to the agreement.', 'was agreed by', 'was a party to'],
  INAUGURATED_BY: ['Held the inauguration.', 'was inaugurated by', 'held'],
  HOST: ['Was the host.', 'was hosted by', 'hosted'],
  ORGANIZER: ['Called or organized it.', 'was organized by', 'organized'],
  SPEAKER: ['Spoke there.', 'heard', 'spoke at'],
  APPOINTED: ['Was appointed.', 'appointed', 'was appointed by'],
});

export const placeRole = qualifier('PlaceRole', 'What a place is to an event.', {
  FROM: ['The origin of a move.', 'led away from', 'was left by'],
  TO: ['The destination of a move.', 'led to', 'was reached by'],
  SEAT: ['Where something was established.', 'established a seat in', 'was made a seat by'],
});

export const alignment = qualifier('Alignment', 'How closely an institute is aligned with a goal.', {
  PRINCIPAL: ['The main goal of the work.', "'s principal goal is", 'is the principal goal of'],
  LINKED: ['A further goal the work is linked to.', 'is also linked to', 'is a linked goal of'],
});
