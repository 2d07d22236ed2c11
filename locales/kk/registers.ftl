# Programs that decide by themselves
desk-freed-register = <b>{ $reference }:</b> тізілім бұл өтінішті аяқтамады. Өтініш операторлар үшін бос.
owner-alert-register-silent = «{ $detail }» тізілімі 5 минуттан астам байланысқа шықпады, ал өтініштер оны күтіп тұр. Енді жаңа өтініштер бірден операторларға түседі.
owner-alert-register-back = «{ $detail }» тізілімі қайтадан байланысқа шықты. Жаңа өтініштер бұрынғыдай алдымен соған түседі.
