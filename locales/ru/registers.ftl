# Programs that decide by themselves
desk-freed-register = <b>{ $reference }:</b> реестр не закончил это заявление. Оно свободно для операторов.
owner-alert-register-silent = Реестр «{ $detail }» не обращался больше 5 минут, а заявления его ждут. Теперь новые заявления сразу идут операторам.
owner-alert-register-back = Реестр «{ $detail }» снова на связи. Новые заявления, как прежде, сначала идут к нему.
