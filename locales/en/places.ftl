# Places of birth and countries: how what was typed is understood, and what is asked back.

birth-other-country = If the country is not here, type the place together with it. For example: Izmir, Türkiye
problem-birth-former = That state no longer exists. Which country is the place in today?
problem-birth-several = A place of this name may be in more than one country. Choose the right one.
problem-birth-misspelt = There may be a slip in the name. Choose the right one. If it is right as it is, choose the country.
problem-birth-unknown = We could not find which country this place is in. Please choose it.
problem-birth-no-place = This does not look like a place. Type the town or village as in the birth certificate. For example: Kokshetau
doubt-place-elsewhere = <b>{ $value }</b>: there is a place of this name in another country. Is the country of birth right?
right-place-elsewhere = Yes, the country is right
correct-place-elsewhere = Change the country
doubt-place-words = <b>{ $value }</b>: is the place of birth written exactly so in the document?
right-place-words = Yes, exactly so

problem-country-likely = Which country did you mean? Choose it, or type its name in full.
problem-country-anywhere = A request names one country. If you do not know it yet, press the button.
problem-country-home = For Kazakhstan an electronic certificate will do, the paper one is for other countries. If you do not know the country yet, press “{ none-country }”.
country-unknown-then = There will be no apostille on the certificate: without the country it is not clear whether it needs one. If you learn the country before you send the request, change that answer.
